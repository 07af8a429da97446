tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},many},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s many -n w1 -x 200 -y 50 ; \
set-option -t =many: @muntin-tag plan ; \
if-shell -F -t =many: '\''#{pane_in_mode}'\'' '\''set-hook -t =many: after-copy-mode '\''\'\'''\'''\''\'\'''\'' ; copy-mode -q -t =many: ; set-hook -u -t =many: after-copy-mode'\'' ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 1'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w2 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 2'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w3 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 3'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w4 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 4'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w5 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 5'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w6 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 6'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w7 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 7'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w8 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 8'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w9 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 9'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w10 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 10'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w11 ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 11'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
new-window -t =many: -n w12 ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =many: -x 200 -y 50 ; \
set-option -F -p -t =many: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' run 12'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =many: window-size ; \
select-window -t =many:-11 ; \
set-option -t =many: @muntin-wait '\''#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =many: '\''\'\'''\''##{W:##{P:##{@muntin-typing}}}'\''\'\'''\'' '\''\'\'''\''if-shell -F -t =many: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =many: @muntin-waited .....'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =many: @muntin-waited .'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' ; run-shell -C -t =many: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t =many: '\''#{W:#{P:#{@muntin-typing}}}'\'' '\''run-shell -C -t =many: '\''\'\'''\''#{E:@muntin-wait}'\''\'\'''\'''\'' ; \
set-option -u -t =many: @muntin-wait ; \
set-option -u -t =many: @muntin-waited ; \
set-option -t =many: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=many:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =many: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =many: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =many: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =many muntin-plan'\'''
