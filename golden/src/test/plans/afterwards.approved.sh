tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},afterwards},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s afterwards -n late -x 200 -y 50 ; \
set-option -t =afterwards: @muntin-tag plan ; \
if-shell -F -t =afterwards: '\''#{pane_in_mode}'\'' '\''set-hook -t =afterwards: after-copy-mode '\''\'\'''\'''\''\'\'''\'' ; copy-mode -q -t =afterwards: ; set-hook -u -t =afterwards: after-copy-mode'\'' ; \
resize-window -t =afterwards: -x 200 -y 50 ; \
split-window -t =afterwards: ; \
select-layout -t =afterwards: even-vertical ; \
send-keys -t =afterwards:.+1 -l -- '\'' one'\'' ; \
send-keys -t =afterwards:.+1 Enter ; \
send-keys -t =afterwards: -l -- '\'' two'\'' ; \
send-keys -t =afterwards: Enter ; \
send-keys -t =afterwards:.+1 -l -- '\'' date'\'' ; \
send-keys -t =afterwards:.+1 Enter ; \
send-keys -t =afterwards:.+1 -l -- '\'' half'\'' ; \
send-keys -t =afterwards: -l -- '\'' date'\'' ; \
send-keys -t =afterwards: Enter ; \
send-keys -t =afterwards: -l -- '\'' half'\'' ; \
send-keys -t =afterwards:.+1 -l -- '\'' clear'\'' ; \
send-keys -t =afterwards:.+1 Enter ; \
send-keys -t =afterwards: -l -- '\'' clear'\'' ; \
send-keys -t =afterwards: Enter ; \
display-message -p plan:1 ; \
set-option -w -t =afterwards: main-pane-width 90 ; \
display-message -p plan:2 ; \
set-option -w -t =afterwards: pane-border-status top ; \
display-message -p plan:3 ; \
set-option -w -t =afterwards: synchronize-panes on ; \
set-option -u -w -t =afterwards: window-size ; \
display-message -p plan:4 ; \
new-window -t =afterwards: -n soon ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =afterwards: -x 200 -y 50 ; \
split-window -t =afterwards: ; \
select-layout -t =afterwards: even-vertical ; \
display-message -p plan:5 ; \
set-option -w -t =afterwards: synchronize-panes on ; \
set-option -F -p -t =afterwards:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- one ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''\'\'''\''##{history_size}:##{cursor_y}'\''\'\'''\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''\'\'''\''##{@muntin-typing-2}'\''\'\'''\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; '\'' ; \
set-option -F -p -t =afterwards:.+1 @muntin-typing-2 '\''send-keys -t #{pane_id} -l -- clear ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; '\'' ; \
set-option -F -p -t =afterwards: @muntin-typing '\''send-keys -t #{pane_id} -l -- two ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''\'\'''\''##{history_size}:##{cursor_y}'\''\'\'''\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''\'\'''\''##{@muntin-typing-2}'\''\'\'''\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; '\'' ; \
set-option -F -p -t =afterwards: @muntin-typing-2 '\''send-keys -t #{pane_id} -l -- clear ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; '\'' ; \
set-option -u -w -t =afterwards: window-size ; \
select-window -t =afterwards:-1 ; \
set-option -t =afterwards: @muntin-wait '\''#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =afterwards: '\''\'\'''\''##{W:##{P:##{@muntin-typing}}}'\''\'\'''\'' '\''\'\'''\''if-shell -F -t =afterwards: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =afterwards: @muntin-waited .....'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =afterwards: @muntin-waited .'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' ; run-shell -C -t =afterwards: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t =afterwards: '\''#{W:#{P:#{@muntin-typing}}}'\'' '\''run-shell -C -t =afterwards: '\''\'\'''\''#{E:@muntin-wait}'\''\'\'''\'''\'' ; \
set-option -u -t =afterwards: @muntin-wait ; \
set-option -u -t =afterwards: @muntin-waited ; \
set-option -t =afterwards: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=afterwards:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =afterwards: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =afterwards: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =afterwards: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =afterwards muntin-plan'\'''
