tmux if-shell -F -t '=two:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s two -n both -x 200 -y 50 \; \
     set-hook -t '=two:' after-resize-window '' \; \
     set-hook -t '=two:' after-select-layout '' \; \
     set-hook -t '=two:' after-send-keys '' \; \
     set-hook -t '=two:' after-set-option '' \; \
     set-hook -t '=two:' after-split-window '' \; \
     set-option -t '=two:' @muntin-tag plan \; \
     resize-window -t '=two:' -x 200 -y 50 \; \
     split-window -t '=two:' \; \
     select-layout -t '=two:' even-vertical \; \
     send-keys -t '=two:.+1' -l -- ' vim' \; \
     send-keys -t '=two:.+1' Enter \; \
     send-keys -t '=two:' -l -- ' git status' \; \
     send-keys -t '=two:' Enter \; \
     set-option -u -w -t '=two:' window-size \; \
     if-shell -F -t '=two:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=two:' @muntin-done plan \; \
     set-hook -u -t '=two:' after-resize-window \; \
     set-hook -u -t '=two:' after-select-layout \; \
     set-hook -u -t '=two:' after-send-keys \; \
     set-hook -u -t '=two:' after-set-option \; \
     set-hook -u -t '=two:' after-split-window \; \
     list-panes -s -t '=two:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
