tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id}' -s shop -x 200 -y 50 -c {home}/src/shop -e STAGE=dev sleep 86400 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=shop:' @muntin-tag plan
tmux set-option -t '=shop:' base-index 1
tmux move-window -r -t '=shop:'
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -k -P -F 'plan:w1p1 #{window_id} #{pane_id}' -t '=shop:^' -n editor -c {home}/src/shop \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -w -t '${w1}' main-pane-width 60%
tmux split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}' -c {home}/src/shop
tmux select-layout -t '${w1}' tiled
tmux split-window -t '${w1p2}' -c {home}/src/shop
tmux select-layout -t '${w1}' main-vertical
tmux set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' nvim'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -F -p -t '${w1p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' git status -sb'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux select-pane -t '${w1p1}'
tmux set-option -u -w -t '${w1}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=shop:' -n server -c {home}/src/shop/api -e PORT=8080 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w2}' -x 200 -y 50
tmux split-window -P -F 'plan:w2p2 #{window_id} #{pane_id}' -t '${w2p1}' -c {home}/src/shop/api -e PORT=8080
tmux select-layout -t '${w2}' even-vertical
tmux set-option -F -p -t '${w2p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ./gradlew bootRun'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -F -p -t '${w2p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' tail -F log/app.log'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w2}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w3p1 #{window_id} #{pane_id}' -t '=shop:' -n db -c {home}/src/shop \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w3}' -x 200 -y 50
tmux set-option -F -p -t '${w3p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' psql shop'\'' ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w3}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w4p1 #{window_id} #{pane_id}' -t '=shop:' -n cluster -c {home}/src/shop \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w4}' -x 200 -y 50
tmux split-window -P -F 'plan:w4p2 #{window_id} #{pane_id}' -t '${w4p1}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled
tmux split-window -P -F 'plan:w4p3 #{window_id} #{pane_id}' -t '${w4p2}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled
tmux split-window -P -F 'plan:w4p4 #{window_id} #{pane_id}' -t '${w4p3}' -c {home}/src/shop
tmux select-layout -t '${w4}' tiled
tmux set-option -F -p -t '${w4p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; '
tmux set-option -F -p -t '${w4p1}' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web1'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; '
tmux set-option -F -p -t '${w4p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; '
tmux set-option -F -p -t '${w4p2}' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web2'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; '
tmux set-option -F -p -t '${w4p3}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; '
tmux set-option -F -p -t '${w4p3}' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web3'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; '
tmux set-option -F -p -t '${w4p4}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; '
tmux set-option -F -p -t '${w4p4}' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web4'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; '
tmux set-option -u -w -t '${w4}' window-size
tmux select-window -t '${w1}'
tmux set-option -t '=shop:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =shop: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =shop: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =shop: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =shop: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =shop: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\'''
tmux if-shell -F -t '=shop:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =shop: '\''#{E:@muntin-wait}'\'''
tmux set-option -u -t '=shop:' @muntin-wait
tmux set-option -u -t '=shop:' @muntin-waited
tmux set-option -t '=shop:' @muntin-done plan
tmux list-panes -s -t '=shop:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
