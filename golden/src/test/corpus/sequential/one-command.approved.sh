tmux if-shell -F -t '=one:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s one -n only -x 200 -y 50
tmux set-option -t '=one:' @muntin-tag plan
tmux resize-window -t '${w1}' -x 200 -y 50
tmux set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' vim'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '
tmux set-option -u -w -t '${w1}' window-size
tmux set-option -t '=one:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =one: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''run-shell -d 0.005 ; set-option -a -t =one: @muntin-waited . ; run-shell -C -t =one: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\'''
tmux if-shell -F -t '=one:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =one: '\''#{E:@muntin-wait}'\'''
tmux set-option -u -t '=one:' @muntin-wait
tmux set-option -u -t '=one:' @muntin-waited
tmux if-shell -F -t '=one:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux set-option -t '=one:' @muntin-done plan
tmux list-panes -s -t '=one:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
