tmux if-shell -F -t '=プロジェクト:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s 'プロジェクト' -n 'éditeur' -x 200 -y 50
tmux set-option -t '=プロジェクト:' @muntin-tag plan \; \
     resize-window -t '${w1}' -x 200 -y 50 \; \
     set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' vim été.txt'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '${w1}' window-size \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=プロジェクト:' -n 'журнал'
tmux resize-window -t '${w2}' -x 200 -y 50 \; \
     set-option -F -p -t '${w2p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' echo 日本語'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '${w2}' window-size \; \
     new-window -P -F 'plan:w3p1 #{window_id} #{pane_id}' -t '=プロジェクト:' -n 'مرحبا'
tmux resize-window -t '${w3}' -x 200 -y 50 \; \
     set-option -u -w -t '${w3}' window-size \; \
     select-window -t '${w1}' \; \
     set-option -t '=プロジェクト:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t '\''=プロジェクト:'\'' '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''run-shell -d 0.005 ; set-option -a -t '\''\'\'''\''=プロジェクト:'\''\'\'''\'' @muntin-waited . ; run-shell -C -t '\''\'\'''\''=プロジェクト:'\''\'\'''\'' '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     if-shell -F -t '=プロジェクト:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t '\''=プロジェクト:'\'' '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=プロジェクト:' @muntin-wait \; \
     set-option -u -t '=プロジェクト:' @muntin-waited \; \
     if-shell -F -t '=プロジェクト:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=プロジェクト:' @muntin-done plan \; \
     list-panes -s -t '=プロジェクト:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
