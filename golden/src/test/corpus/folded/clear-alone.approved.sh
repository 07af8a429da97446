tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},x},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-tag plan
tmux resize-window -t '${w1}' -x 200 -y 50 \; \
     split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}'
tmux select-layout -t '${w1}' even-vertical \; \
     set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' clear'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- vim ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; ' \; \
     set-option -F -p -t '${w1p2}' @muntin-typing-2 'send-keys -t #{pane_id} -l -- clear ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; ' \; \
     set-option -u -w -t '${w1}' window-size \; \
     set-option -t '=x:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =x: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =x: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =x: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =x: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =x: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     if-shell -F -t '=x:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =x: '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=x:' @muntin-wait \; \
     set-option -u -t '=x:' @muntin-waited \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
