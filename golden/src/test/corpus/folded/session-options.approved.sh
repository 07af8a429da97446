tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s x -x 200 -y 50 sleep 86400 \; \
     set-option -t '=x:' @muntin-tag plan
tmux set-option -t '=x:' history-limit 50000 \; \
     display-message -p plan:1 \; \
     set-option -t '=x:' mouse on \; \
     display-message -p plan:2 \; \
     set-option -t '=x:' status-left '[#S] ' \; \
     display-message -p plan:3 \; \
     set-option -t '=x:' default-command 'exec sh' \; \
     display-message -p plan:4 \; \
     new-window -k -P -F 'plan:w1p1 #{window_id} #{pane_id}' -t '=x:^' -n a
tmux resize-window -t '${w1}' -x 200 -y 50 \; \
     set-option -u -w -t '${w1}' window-size \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
