tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t =nine: '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s nine -n grid -x 200 -y 50 ; \
set-option -t =nine: @muntin-tag plan ; \
resize-window -t =nine: -x 200 -y 50 ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
split-window -t =nine: ; \
select-layout -t =nine: tiled ; \
send-keys -t =nine:.+1 -l -- '\'' a'\'' ; \
send-keys -t =nine:.+1 Enter ; \
send-keys -t =nine:.+2 -l -- '\'' b'\'' ; \
send-keys -t =nine:.+2 Enter ; \
send-keys -t =nine:.+3 -l -- '\'' c'\'' ; \
send-keys -t =nine:.+3 Enter ; \
send-keys -t =nine:.+4 -l -- '\'' d'\'' ; \
send-keys -t =nine:.+4 Enter ; \
send-keys -t =nine:.+5 -l -- '\'' e'\'' ; \
send-keys -t =nine:.+5 Enter ; \
send-keys -t =nine:.+6 -l -- '\'' f'\'' ; \
send-keys -t =nine:.+6 Enter ; \
send-keys -t =nine:.+7 -l -- '\'' g'\'' ; \
send-keys -t =nine:.+7 Enter ; \
send-keys -t =nine:.+8 -l -- '\'' h'\'' ; \
send-keys -t =nine:.+8 Enter ; \
send-keys -t =nine: -l -- '\'' i'\'' ; \
send-keys -t =nine: Enter ; \
set-option -u -w -t =nine: window-size ; \
if-shell -F -t =nine: '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t =nine: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=nine:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =nine: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F -t =nine: '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t =nine: '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; set-hook -t =nine: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =nine muntin-plan'\'''
