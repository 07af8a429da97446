tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50
tmux set-option -t '=x:' @muntin-tag plan \; \
     resize-window -t '${w1}' -x 200 -y 50 \; \
     split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p3 #{window_id} #{pane_id}' -t '${w1p2}'
tmux select-layout -t '${w1}' even-vertical \; \
     set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' p1'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' p2'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p3}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' p3'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     select-pane -t '${w1p1}' \; \
     set-option -u -w -t '${w1}' window-size \; \
     set-option -t '=x:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =x: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''run-shell -d 0.005 ; set-option -a -t =x: @muntin-waited . ; run-shell -C -t =x: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     if-shell -F -t '=x:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =x: '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=x:' @muntin-wait \; \
     set-option -u -t '=x:' @muntin-waited \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
