tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},services},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s services -n api -x 200 -y 50 ; \
set-option -t =services: @muntin-tag plan ; \
if-shell -F -t =services: '\''#{pane_in_mode}'\'' '\''set-hook -t =services: after-copy-mode '\''\'\'''\'''\''\'\'''\'' ; copy-mode -q -t =services: ; set-hook -u -t =services: after-copy-mode'\'' ; \
resize-window -t =services: -x 200 -y 50 ; \
split-window -t =services: ; \
select-layout -t =services: even-vertical ; \
set-option -F -p -t =services:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' ./gradlew :api:run'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =services: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' tail -F api.log'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =services: window-size ; \
new-window -t =services: -n billing ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =services: -x 200 -y 50 ; \
split-window -t =services: ; \
select-layout -t =services: even-vertical ; \
set-option -F -p -t =services:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' ./gradlew :billing:run'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =services: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' tail -F billing.log'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =services: window-size ; \
select-window -t =services:-1 ; \
set-option -t =services: @muntin-wait '\''#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =services: '\''\'\'''\''##{W:##{P:##{@muntin-typing}}}'\''\'\'''\'' '\''\'\'''\''if-shell -F -t =services: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =services: @muntin-waited .....'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =services: @muntin-waited .'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' ; run-shell -C -t =services: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t =services: '\''#{W:#{P:#{@muntin-typing}}}'\'' '\''run-shell -C -t =services: '\''\'\'''\''#{E:@muntin-wait}'\''\'\'''\'''\'' ; \
set-option -u -t =services: @muntin-wait ; \
set-option -u -t =services: @muntin-waited ; \
set-option -t =services: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=services:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =services: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =services: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =services: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =services muntin-plan'\'''
