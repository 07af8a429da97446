(cd {home}/src/shop && {dir}/prepare)
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id}' -s shop -x 200 -y 50 -c {home}/src/shop -e STAGE=dev sleep 86400 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=shop:' @muntin-tag plan
tmux set-option -F -g -t '=shop:' @muntin-plan-team '=#{@team}'
tmux set-option -g @team blue
tmux set-option -t '=shop:' history-limit 9000
tmux set-option -t '=shop:' base-index 3
tmux move-window -r -t '=shop:'
tmux set-option -u -t '=shop:' base-index
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -k -P -F 'plan:w1p1 #{window_id} #{pane_id}' -t '=shop:^' -n server -c {home}/src/shop \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -w -t '${w1}' remain-on-exit on
tmux set-option -w -t '${w1}' pane-border-status top
tmux select-pane -T run -t '${w1p1}'
tmux set-option -q -p -t '${w1p1}' allow-set-title off
tmux split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}' -c {home}/src/shop -e LEVEL=debug 'exec tail -f log'
tmux select-pane -T log -t '${w1p2}'
tmux set-option -q -p -t '${w1p2}' allow-set-title off
tmux select-layout -t '${w1}' '173a,200x50,0,0[200x35,0,0,200x14,0,36]'
tmux set-option -u -w -t '${w1}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=shop:' -n edit -c {home}/src/shop \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w2}' -x 200 -y 50
tmux set-option -w -t '${w2}' pane-border-status top
tmux set-option -u -w -t '${w2}' window-size
tmux send-keys -t '${w1p1}' -l -- ' make run'
tmux send-keys -t '${w1p1}' Enter
tmux send-keys -t '${w1p1}' -l -- ' date'
tmux send-keys -t '${w1p1}' Enter
tmux send-keys -t '${w1p2}' -l -- ' date'
tmux send-keys -t '${w1p2}' Enter
tmux set-option -w -t '${w1}' main-pane-width 91
tmux set-option -w -t '${w1}' synchronize-panes on
sleep 1
tmux send-keys -t '${w2p1}' -l -- ' vim'
tmux send-keys -t '${w2p1}' Enter
tmux set-option -u -g @muntin-plan-team
tmux set-option -t '=shop:' @muntin-done plan
tmux list-panes -s -t '=shop:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
