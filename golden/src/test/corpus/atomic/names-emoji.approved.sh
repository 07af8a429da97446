tmux if-shell -F -t '=🚀 launch:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s '🚀 launch' -n '👩‍💻' -x 200 -y 50 \; \
     set-hook -t '=🚀 launch:' after-new-window '' \; \
     set-hook -t '=🚀 launch:' after-resize-window '' \; \
     set-hook -t '=🚀 launch:' after-select-window '' \; \
     set-hook -t '=🚀 launch:' after-send-keys '' \; \
     set-hook -t '=🚀 launch:' after-set-option '' \; \
     set-option -t '=🚀 launch:' @muntin-tag plan \; \
     resize-window -t '=🚀 launch:' -x 200 -y 50 \; \
     send-keys -t '=🚀 launch:' -l -- ' echo 👍🏽' \; \
     send-keys -t '=🚀 launch:' Enter \; \
     set-option -u -w -t '=🚀 launch:' window-size \; \
     new-window -t '=🚀 launch:' -n 'é' \; \
     resize-window -t '=🚀 launch:' -x 200 -y 50 \; \
     set-option -u -w -t '=🚀 launch:' window-size \; \
     select-window -t '=🚀 launch:-1' \; \
     if-shell -F -t '=🚀 launch:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=🚀 launch:' @muntin-done plan \; \
     set-hook -u -t '=🚀 launch:' after-new-window \; \
     set-hook -u -t '=🚀 launch:' after-resize-window \; \
     set-hook -u -t '=🚀 launch:' after-select-window \; \
     set-hook -u -t '=🚀 launch:' after-send-keys \; \
     set-hook -u -t '=🚀 launch:' after-set-option \; \
     list-panes -s -t '=🚀 launch:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
