tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},dev},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s dev -x 200 -y 50 -c {home}/src sleep 86400 ; \
set-option -t =dev: @muntin-tag plan ; \
set-option -t =dev: base-index 5 ; \
display-message -p plan:1 ; \
set-option -t =dev: default-shell /bin/sh ; \
display-message -p plan:2 ; \
set-option -t =dev: mouse on ; \
display-message -p plan:3 ; \
set-option -t =dev: default-command '\'''\'' ; \
move-window -r -t =dev: ; \
display-message -p plan:4 ; \
new-window -k -t '\''=dev:^'\'' -n first -c {home}/src ; \
resize-window -t =dev: -x 200 -y 50 ; \
set-option -u -w -t =dev: window-size ; \
new-window -t =dev: -n second -c {home}/src/sub ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =dev: -x 200 -y 50 ; \
display-message -p plan:5 ; \
set-option -w -t =dev: remain-on-exit on ; \
display-message -p plan:6 ; \
set-option -w -t =dev: automatic-rename off ; \
display-message -p plan:7 ; \
split-window -t =dev: -c {home}/src/sub/deeper -e '\''LEVEL=debug'\'' ; \
select-layout -t =dev: even-vertical ; \
set-option -u -w -t =dev: window-size ; \
select-window -t =dev:-1 ; \
set-option -t =dev: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=dev:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =dev: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =dev: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =dev: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =dev muntin-plan'\'''
