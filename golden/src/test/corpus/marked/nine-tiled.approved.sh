tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},nine},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s nine -n grid -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     select-pane -m -t '=nine:' \; \
     set-option -t '=nine:' @muntin-tag plan \; \
     if-shell -F -t '=nine:' '#{pane_in_mode}' 'set-hook -t =nine: after-copy-mode '\'''\'' ; copy-mode -q -t =nine: ; set-hook -u -t =nine: after-copy-mode' \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     select-pane -M
tmux split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p3 #{window_id} #{pane_id}' -t '${w1p2}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p4 #{window_id} #{pane_id}' -t '${w1p3}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p5 #{window_id} #{pane_id}' -t '${w1p4}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p6 #{window_id} #{pane_id}' -t '${w1p5}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p7 #{window_id} #{pane_id}' -t '${w1p6}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p8 #{window_id} #{pane_id}' -t '${w1p7}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -t '${w1p8}' \; \
     select-pane -m \; \
     select-layout -t '${w1}' tiled \; \
     set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' a'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' b'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p3}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' c'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p4}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' d'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p5}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' e'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p6}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' f'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p7}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' g'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p8}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' h'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '{marked}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' i'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '${w1}' window-size \; \
     set-option -t '=nine:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =nine: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =nine: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =nine: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =nine: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =nine: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     select-pane -M \; \
     if-shell -F -t '=nine:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =nine: '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=nine:' @muntin-wait \; \
     set-option -u -t '=nine:' @muntin-waited \; \
     set-option -t '=nine:' @muntin-done plan \; \
     list-panes -s -t '=nine:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} ' \; \
     if-shell -F -t '=nine:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
