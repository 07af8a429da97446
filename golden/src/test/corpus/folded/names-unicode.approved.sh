tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},プロジェクト},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s 'プロジェクト' -n 'éditeur' -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=プロジェクト:' @muntin-tag plan
tmux if-shell -F -t '=プロジェクト:' '#{pane_in_mode}' 'set-hook -t '\''=プロジェクト:'\'' after-copy-mode '\'''\'' ; copy-mode -q -t '\''=プロジェクト:'\'' ; set-hook -u -t '\''=プロジェクト:'\'' after-copy-mode' \; \
     resize-window -t '${w1}' -x 200 -y 50 \; \
     set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' vim été.txt'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '${w1}' window-size \; \
     if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},プロジェクト},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=プロジェクト:' -n 'журнал' \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w2}' -x 200 -y 50 \; \
     set-option -F -p -t '${w2p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' echo 日本語'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '${w2}' window-size \; \
     if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},プロジェクト},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w3p1 #{window_id} #{pane_id}' -t '=プロジェクト:' -n 'مرحبا' \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w3}' -x 200 -y 50 \; \
     set-option -u -w -t '${w3}' window-size \; \
     select-window -t '${w1}' \; \
     set-option -t '=プロジェクト:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t '\''=プロジェクト:'\'' '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t '\''\'\'''\''=プロジェクト:'\''\'\'''\'' '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''=プロジェクト:'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''=プロジェクト:'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' @muntin-waited .'\''\'\'''\'' ; run-shell -C -t '\''\'\'''\''=プロジェクト:'\''\'\'''\'' '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     if-shell -F -t '=プロジェクト:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t '\''=プロジェクト:'\'' '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=プロジェクト:' @muntin-wait \; \
     set-option -u -t '=プロジェクト:' @muntin-waited \; \
     set-option -t '=プロジェクト:' @muntin-done plan \; \
     list-panes -s -t '=プロジェクト:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
