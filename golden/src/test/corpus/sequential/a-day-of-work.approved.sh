tmux if-shell -F -t '=shop:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s shop -x 200 -y 50 -c {home}/src/shop -e STAGE=dev sleep 86400 \; \
     set-option -t '=shop:' @muntin-tag plan
tmux set-option -t '=shop:' base-index 1
tmux move-window -r -t '=shop:'
tmux new-window -k -P -F 'plan:w1p1 #{window_id} #{pane_id}' -t '=shop:^' -n editor -c {home}/src/shop
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -w -t '${w1}' main-pane-width 60%
tmux split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}' -c {home}/src/shop
tmux select-layout -t '${w1}' tiled
tmux split-window -t '${w1p2}' -c {home}/src/shop
tmux select-layout -t '${w1}' main-vertical
tmux send-keys -t '${w1p1}' -l -- ' nvim'
tmux send-keys -t '${w1p1}' Enter
tmux send-keys -t '${w1p2}' -l -- ' git status -sb'
tmux send-keys -t '${w1p2}' Enter
tmux select-pane -t '${w1p1}'
tmux set-option -u -w -t '${w1}' window-size
tmux new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=shop:' -n server -c {home}/src/shop/api -e PORT=8080
tmux resize-window -t '${w2}' -x 200 -y 50
tmux split-window -P -F 'plan:w2p2 #{window_id} #{pane_id}' -t '${w2p1}' -c {home}/src/shop/api -e PORT=8080
tmux select-layout -t '${w2}' even-vertical
tmux send-keys -t '${w2p1}' -l -- ' ./gradlew bootRun'
tmux send-keys -t '${w2p1}' Enter
tmux send-keys -t '${w2p2}' -l -- ' tail -F log/app.log'
tmux send-keys -t '${w2p2}' Enter
tmux set-option -u -w -t '${w2}' window-size
tmux new-window -P -F 'plan:w3p1 #{window_id} #{pane_id}' -t '=shop:' -n db -c {home}/src/shop
tmux resize-window -t '${w3}' -x 200 -y 50
tmux send-keys -t '${w3p1}' -l -- ' psql shop'
tmux set-option -u -w -t '${w3}' window-size
tmux new-window -P -F 'plan:w4p1 #{window_id} #{pane_id}' -t '=shop:' -n cluster -c {home}/src/shop
tmux resize-window -t '${w4}' -x 200 -y 50
tmux split-window -P -F 'plan:w4p2 #{window_id} #{pane_id}' -t '${w4p1}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled
tmux split-window -P -F 'plan:w4p3 #{window_id} #{pane_id}' -t '${w4p2}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled
tmux split-window -P -F 'plan:w4p4 #{window_id} #{pane_id}' -t '${w4p3}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled
tmux send-keys -t '${w4p1}' -l -- ' ssh bastion'
tmux send-keys -t '${w4p1}' Enter
tmux send-keys -t '${w4p1}' -l -- ' ssh web1'
tmux send-keys -t '${w4p1}' Enter
tmux send-keys -t '${w4p2}' -l -- ' ssh bastion'
tmux send-keys -t '${w4p2}' Enter
tmux send-keys -t '${w4p2}' -l -- ' ssh web2'
tmux send-keys -t '${w4p2}' Enter
tmux send-keys -t '${w4p3}' -l -- ' ssh bastion'
tmux send-keys -t '${w4p3}' Enter
tmux send-keys -t '${w4p3}' -l -- ' ssh web3'
tmux send-keys -t '${w4p3}' Enter
tmux send-keys -t '${w4p4}' -l -- ' ssh bastion'
tmux send-keys -t '${w4p4}' Enter
tmux send-keys -t '${w4p4}' -l -- ' ssh web4'
tmux send-keys -t '${w4p4}' Enter
tmux set-option -u -w -t '${w4}' window-size
tmux select-window -t '${w1}'
tmux if-shell -F -t '=shop:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux set-option -t '=shop:' @muntin-done plan
tmux list-panes -s -t '=shop:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
