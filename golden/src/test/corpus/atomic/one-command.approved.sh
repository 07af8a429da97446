tmux if-shell -F -t '=one:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s one -n only -x 200 -y 50 \; \
     set-hook -t '=one:' after-resize-window '' \; \
     set-hook -t '=one:' after-send-keys '' \; \
     set-hook -t '=one:' after-set-option '' \; \
     set-option -t '=one:' @muntin-tag plan \; \
     resize-window -t '=one:' -x 200 -y 50 \; \
     send-keys -t '=one:' -l -- ' vim' \; \
     send-keys -t '=one:' Enter \; \
     set-option -u -w -t '=one:' window-size \; \
     if-shell -F -t '=one:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=one:' @muntin-done plan \; \
     set-hook -u -t '=one:' after-resize-window \; \
     set-hook -u -t '=one:' after-send-keys \; \
     set-hook -u -t '=one:' after-set-option \; \
     list-panes -s -t '=one:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
