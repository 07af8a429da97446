tmux if-shell -F -t '=my project:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s 'my project' -n 'the editor' -x 200 -y 50 \; \
     set-hook -t '=my project:' after-new-window '' \; \
     set-hook -t '=my project:' after-resize-window '' \; \
     set-hook -t '=my project:' after-select-layout '' \; \
     set-hook -t '=my project:' after-select-window '' \; \
     set-hook -t '=my project:' after-set-option '' \; \
     set-hook -t '=my project:' after-split-window '' \; \
     set-option -t '=my project:' @muntin-tag plan \; \
     resize-window -t '=my project:' -x 200 -y 50 \; \
     split-window -t '=my project:' \; \
     select-layout -t '=my project:' even-vertical \; \
     set-option -u -w -t '=my project:' window-size \; \
     new-window -t '=my project:' -n ' x ' \; \
     resize-window -t '=my project:' -x 200 -y 50 \; \
     set-option -u -w -t '=my project:' window-size \; \
     select-window -t '=my project:-1' \; \
     if-shell -F -t '=my project:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=my project:' @muntin-done plan \; \
     set-hook -u -t '=my project:' after-new-window \; \
     set-hook -u -t '=my project:' after-resize-window \; \
     set-hook -u -t '=my project:' after-select-layout \; \
     set-hook -u -t '=my project:' after-select-window \; \
     set-hook -u -t '=my project:' after-set-option \; \
     set-hook -u -t '=my project:' after-split-window \; \
     list-panes -s -t '=my project:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
