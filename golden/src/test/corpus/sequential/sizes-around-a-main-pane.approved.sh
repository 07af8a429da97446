tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},x},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-tag plan
tmux if-shell -F -t '=x:' '#{pane_in_mode}' 'set-hook -t =x: after-copy-mode '\'''\'' ; copy-mode -q -t =x: ; set-hook -u -t =x: after-copy-mode'
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -w -t '${w1}' main-pane-width 120
tmux split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}'
tmux select-layout -t '${w1}' tiled
tmux split-window -t '${w1p2}'
tmux select-layout -t '${w1}' 'ea7d,200x50,0,0{120x50,0,0,79x50,121,0[79x5,121,0,79x44,121,6]}'
tmux set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' vim'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w1}' window-size
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},x},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=x:' -n b \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w2}' -x 200 -y 50
tmux split-window -P -F 'plan:w2p2 #{window_id} #{pane_id}' -t '${w2p1}'
tmux select-layout -t '${w2}' tiled
tmux split-window -t '${w2p2}'
tmux select-layout -t '${w2}' 'c825,200x50,0,0[200x30,0,0,200x19,0,31{50x19,0,31,149x19,51,31}]'
tmux set-option -u -w -t '${w2}' window-size
tmux select-window -t '${w1}'
tmux set-option -t '=x:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =x: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =x: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =x: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =x: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =x: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\'''
tmux if-shell -F -t '=x:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =x: '\''#{E:@muntin-wait}'\'''
tmux set-option -u -t '=x:' @muntin-wait
tmux set-option -u -t '=x:' @muntin-waited
tmux set-option -t '=x:' @muntin-done plan
tmux list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
