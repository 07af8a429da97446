tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50 -c /srv/app \; \
     set-option -t '=x:' @muntin-tag plan
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -u -w -t '${w1}' window-size
tmux new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=x:' -n b -c /srv/app/logs
tmux resize-window -t '${w2}' -x 200 -y 50
tmux split-window -t '${w2p1}' -c /srv/app/logs
tmux select-layout -t '${w2}' even-vertical
tmux set-option -u -w -t '${w2}' window-size
tmux select-window -t '${w1}'
tmux if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux set-option -t '=x:' @muntin-done plan
tmux list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
