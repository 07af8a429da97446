tmux if-shell -F -t '=shop:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s shop -x 200 -y 50 -c {home}/src/shop -e STAGE=dev sleep 86400 \; \
     set-option -t '=shop:' @muntin-tag plan
tmux set-option -t '=shop:' base-index 1 \; \
     move-window -r -t '=shop:' \; \
     display-message -p plan:1 \; \
     new-window -k -P -F 'plan:w1p1 #{window_id} #{pane_id}' -t '=shop:^' -n editor -c {home}/src/shop
tmux resize-window -t '${w1}' -x 200 -y 50 \; \
     set-option -w -t '${w1}' main-pane-width 60% \; \
     display-message -p plan:1 \; \
     split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}' -c {home}/src/shop
tmux select-layout -t '${w1}' tiled \; \
     split-window -t '${w1p2}' -c {home}/src/shop
tmux select-layout -t '${w1}' main-vertical \; \
     send-keys -t '${w1p1}' -l -- ' nvim' \; \
     send-keys -t '${w1p1}' Enter \; \
     send-keys -t '${w1p2}' -l -- ' git status -sb' \; \
     send-keys -t '${w1p2}' Enter \; \
     select-pane -t '${w1p1}' \; \
     set-option -u -w -t '${w1}' window-size \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=shop:' -n server -c {home}/src/shop/api -e PORT=8080
tmux resize-window -t '${w2}' -x 200 -y 50 \; \
     split-window -P -F 'plan:w2p2 #{window_id} #{pane_id}' -t '${w2p1}' -c {home}/src/shop/api -e PORT=8080
tmux select-layout -t '${w2}' even-vertical \; \
     send-keys -t '${w2p1}' -l -- ' ./gradlew bootRun' \; \
     send-keys -t '${w2p1}' Enter \; \
     send-keys -t '${w2p2}' -l -- ' tail -F log/app.log' \; \
     send-keys -t '${w2p2}' Enter \; \
     set-option -u -w -t '${w2}' window-size \; \
     new-window -P -F 'plan:w3p1 #{window_id} #{pane_id}' -t '=shop:' -n db -c {home}/src/shop
tmux resize-window -t '${w3}' -x 200 -y 50 \; \
     send-keys -t '${w3p1}' -l -- ' psql shop' \; \
     set-option -u -w -t '${w3}' window-size \; \
     new-window -P -F 'plan:w4p1 #{window_id} #{pane_id}' -t '=shop:' -n cluster -c {home}/src/shop
tmux resize-window -t '${w4}' -x 200 -y 50 \; \
     split-window -P -F 'plan:w4p2 #{window_id} #{pane_id}' -t '${w4p1}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled \; \
     split-window -P -F 'plan:w4p3 #{window_id} #{pane_id}' -t '${w4p2}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled \; \
     split-window -P -F 'plan:w4p4 #{window_id} #{pane_id}' -t '${w4p3}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled \; \
     send-keys -t '${w4p1}' -l -- ' ssh bastion' \; \
     send-keys -t '${w4p1}' Enter \; \
     send-keys -t '${w4p1}' -l -- ' ssh web1' \; \
     send-keys -t '${w4p1}' Enter \; \
     send-keys -t '${w4p2}' -l -- ' ssh bastion' \; \
     send-keys -t '${w4p2}' Enter \; \
     send-keys -t '${w4p2}' -l -- ' ssh web2' \; \
     send-keys -t '${w4p2}' Enter \; \
     send-keys -t '${w4p3}' -l -- ' ssh bastion' \; \
     send-keys -t '${w4p3}' Enter \; \
     send-keys -t '${w4p3}' -l -- ' ssh web3' \; \
     send-keys -t '${w4p3}' Enter \; \
     send-keys -t '${w4p4}' -l -- ' ssh bastion' \; \
     send-keys -t '${w4p4}' Enter \; \
     send-keys -t '${w4p4}' -l -- ' ssh web4' \; \
     send-keys -t '${w4p4}' Enter \; \
     set-option -u -w -t '${w4}' window-size \; \
     select-window -t '${w1}' \; \
     if-shell -F -t '=shop:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=shop:' @muntin-done plan \; \
     list-panes -s -t '=shop:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
