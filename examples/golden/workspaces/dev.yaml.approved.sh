tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},dev},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s dev -n editor -x 200 -y 50 -c {home}/src/shop ; \
set-option -t =dev: @muntin-tag plan ; \
if-shell -F -t =dev: '\''#{pane_in_mode}'\'' '\''set-hook -t =dev: after-copy-mode '\''\'\'''\'''\''\'\'''\'' ; copy-mode -q -t =dev: ; set-hook -u -t =dev: after-copy-mode'\'' ; \
resize-window -t =dev: -x 200 -y 50 ; \
split-window -t =dev: -c {home}/src/shop ; \
select-layout -t =dev: main-vertical ; \
set-option -F -p -t =dev:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' nvim'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' git status -sb'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
select-pane -t =dev:.+1 ; \
set-option -u -w -t =dev: window-size ; \
new-window -t =dev: -n logs -c {home}/src/shop/log ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =dev: -x 200 -y 50 ; \
set-option -F -p -t =dev: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' tail -F app.log'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =dev: window-size ; \
select-window -t =dev:-1 ; \
set-option -t =dev: @muntin-wait '\''#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =dev: '\''\'\'''\''##{W:##{P:##{@muntin-typing}}}'\''\'\'''\'' '\''\'\'''\''if-shell -F -t =dev: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =dev: @muntin-waited .....'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =dev: @muntin-waited .'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' ; run-shell -C -t =dev: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t =dev: '\''#{W:#{P:#{@muntin-typing}}}'\'' '\''run-shell -C -t =dev: '\''\'\'''\''#{E:@muntin-wait}'\''\'\'''\'''\'' ; \
set-option -u -t =dev: @muntin-wait ; \
set-option -u -t =dev: @muntin-waited ; \
set-option -t =dev: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=dev:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =dev: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =dev: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =dev: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =dev muntin-plan'\'''
