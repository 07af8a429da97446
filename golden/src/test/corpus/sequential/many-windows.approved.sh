tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s many -n w1 -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=many:' @muntin-tag plan
tmux if-shell -F -t '=many:' '#{pane_in_mode}' 'set-hook -t =many: after-copy-mode '\'''\'' ; copy-mode -q -t =many: ; set-hook -u -t =many: after-copy-mode'
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 1'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w1}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=many:' -n w2 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w2}' -x 200 -y 50
tmux set-option -F -p -t '${w2p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 2'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w2}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w3p1 #{window_id} #{pane_id}' -t '=many:' -n w3 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w3}' -x 200 -y 50
tmux set-option -F -p -t '${w3p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 3'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w3}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w4p1 #{window_id} #{pane_id}' -t '=many:' -n w4 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w4}' -x 200 -y 50
tmux set-option -F -p -t '${w4p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 4'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w4}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w5p1 #{window_id} #{pane_id}' -t '=many:' -n w5 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w5}' -x 200 -y 50
tmux set-option -F -p -t '${w5p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 5'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w5}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w6p1 #{window_id} #{pane_id}' -t '=many:' -n w6 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w6}' -x 200 -y 50
tmux set-option -F -p -t '${w6p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 6'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w6}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w7p1 #{window_id} #{pane_id}' -t '=many:' -n w7 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w7}' -x 200 -y 50
tmux set-option -F -p -t '${w7p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 7'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w7}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w8p1 #{window_id} #{pane_id}' -t '=many:' -n w8 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w8}' -x 200 -y 50
tmux set-option -F -p -t '${w8p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 8'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w8}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w9p1 #{window_id} #{pane_id}' -t '=many:' -n w9 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w9}' -x 200 -y 50
tmux set-option -F -p -t '${w9p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 9'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w9}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w10p1 #{window_id} #{pane_id}' -t '=many:' -n w10 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w10}' -x 200 -y 50
tmux set-option -F -p -t '${w10p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 10'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w10}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w11p1 #{window_id} #{pane_id}' -t '=many:' -n w11 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w11}' -x 200 -y 50
tmux set-option -F -p -t '${w11p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 11'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w11}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w12p1 #{window_id} #{pane_id}' -t '=many:' -n w12 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w12}' -x 200 -y 50
tmux set-option -F -p -t '${w12p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' run 12'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w12}' window-size
tmux select-window -t '${w1}'
tmux set-option -t '=many:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =many: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =many: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =many: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =many: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =many: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\'''
tmux if-shell -F -t '=many:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =many: '\''#{E:@muntin-wait}'\'''
tmux set-option -u -t '=many:' @muntin-wait
tmux set-option -u -t '=many:' @muntin-waited
tmux set-option -t '=many:' @muntin-done plan
tmux list-panes -s -t '=many:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
