tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s x -x 200 -y 50 -e A=session sleep 86400 \; \
     set-option -t '=x:' @muntin-tag plan \; \
     new-window -k -t '=x:^' -n a -e C=pane env \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     split-window -t '=x:' -e 'D=two
lines' 'printenv D' \; \
     select-layout -t '=x:' tiled \; \
     split-window -t '=x:' -e 'B=it'\''s; #{x}' env \; \
     select-layout -t '=x:' even-vertical \; \
     set-option -u -w -t '=x:' window-size \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
