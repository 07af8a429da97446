tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},a b;},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s '\''a b;'\'' -n '\''##(touch x)'\'' -x 200 -y 50 -c '\''/tmp/it'\''\'\'''\''s ##{here} ##(touch x);'\'' -e '\''HOSTILE=#(touch x) $(touch y) ;'\'' ; \
set-option -t '\''=a b;:'\'' @muntin-tag plan ; \
if-shell -F -t '\''=a b;:'\'' '\''#{pane_in_mode}'\'' '\''set-hook -t '\''\'\'''\''=a b;:'\''\'\'''\'' after-copy-mode '\''\'\'''\'''\''\'\'''\'' ; copy-mode -q -t '\''\'\'''\''=a b;:'\''\'\'''\'' ; set-hook -u -t '\''\'\'''\''=a b;:'\''\'\'''\'' after-copy-mode'\'' ; \
resize-window -t '\''=a b;:'\'' -x 200 -y 50 ; \
split-window -t '\''=a b;:'\'' -c '\''/tmp/it'\''\'\'''\''s ##{here} ##(touch x);'\'' ; \
select-layout -t '\''=a b;:'\'' tiled ; \
split-window -t '\''=a b;:'\'' -c '\''/tmp/it'\''\'\'''\''s ##{here} ##(touch x);'\'' ; \
select-layout -t '\''=a b;:'\'' tiled ; \
split-window -t '\''=a b;:'\'' -c '\''/tmp/it'\''\'\'''\''s ##{here} ##(touch x);'\'' ; \
select-layout -t '\''=a b;:'\'' tiled ; \
split-window -t '\''=a b;:'\'' -c '\''/tmp/it'\''\'\'''\''s ##{here} ##(touch x);'\'' ; \
select-layout -t '\''=a b;:'\'' even-vertical ; \
set-option -F -p -t '\''=a b;:.+1'\'' @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo done;'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t '\''=a b;:.+2'\'' @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' -l Enter'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t '\''=a b;:.+3'\'' @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' Enter'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t '\''=a b;:.+4'\'' @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo one'\''\'\'''\''"\n"'\''\'\'''\''echo two'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t '\''=a b;:'\'' @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''it'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''s'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' "{home}" `id` ##{pane_id} %H \;'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t '\''=a b;:'\'' window-size ; \
new-window -t '\''=a b;:'\'' -n '\''#[fg=red]####{x};'\'' -c '\''/tmp/it'\''\'\'''\''s ##{here} ##(touch x);'\'' ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t '\''=a b;:'\'' -x 200 -y 50 ; \
set-option -u -w -t '\''=a b;:'\'' window-size ; \
select-window -t '\''=a b;:-1'\'' ; \
set-option -t '\''=a b;:'\'' @muntin-wait '\''#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t '\''\'\'''\''=a b;:'\''\'\'''\'' '\''\'\'''\''##{W:##{P:##{@muntin-typing}}}'\''\'\'''\'' '\''\'\'''\''if-shell -F -t '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''=a b;:'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.020 ; set-option -a -t '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''=a b;:'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' @muntin-waited .....'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.002 ; set-option -a -t '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''=a b;:'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' @muntin-waited .'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' ; run-shell -C -t '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''=a b;:'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t '\''=a b;:'\'' '\''#{W:#{P:#{@muntin-typing}}}'\'' '\''run-shell -C -t '\''\'\'''\''=a b;:'\''\'\'''\'' '\''\'\'''\''#{E:@muntin-wait}'\''\'\'''\'''\'' ; \
set-option -u -t '\''=a b;:'\'' @muntin-wait ; \
set-option -u -t '\''=a b;:'\'' @muntin-waited ; \
set-option -t '\''=a b;:'\'' @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=a b;:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t '\''=a b;:'\'' -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t '\''=a b;:'\'' '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t '\''\'\'''\''=a b;:'\''\'\'''\'' session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t '\''\'\'''\''=a b;'\''\'\'''\'' muntin-plan'\'''
