tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},x},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s x -x 200 -y 50 sleep 86400 ; \
set-option -t =x: @muntin-tag plan ; \
set-option -t =x: default-shell /usr/bin/zsh ; \
display-message -p plan:1 ; \
set-option -t =x: default-command '\'''\'' ; \
display-message -p plan:2 ; \
new-window -k -P -F '\''plan:w1p1 #{window_id} #{pane_id}'\'' -t '\''=x:^'\'' -n a ; \
resize-window -t =x: -x 200 -y 50 ; \
split-window -t =x: ; \
select-layout -t =x: even-vertical ; \
set-option -u -w -t =x: window-size ; \
new-window -P -F '\''plan:w2p1 #{window_id} #{pane_id}'\'' -t =x: -n b ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =x: -x 200 -y 50 ; \
split-window -P -F '\''plan:w2p2 #{window_id} #{pane_id}'\'' -t =x: '\''exec cat'\'' ; \
select-layout -t =x: even-vertical ; \
set-option -u -w -t =x: window-size ; \
set-option -t =x: @muntin-done plan-0' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=x:' '#{==:#{@muntin-done},plan-0}' 'display-message -p plan:reached-0' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =x: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =x: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =x muntin-plan'\'''
# until the shells of these panes read what is typed: ${w1p1} ${w2p1}
tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
send-keys -t '\''${w1p1}'\'' -l -- '\'' one'\'' ; \
send-keys -t '\''${w1p1}'\'' Enter ; \
send-keys -t '\''${w2p1}'\'' -l -- '\'' two'\'' ; \
send-keys -t '\''${w2p1}'\'' Enter ; \
send-keys -t '\''${w2p2}'\'' -l -- '\'' not waited for'\'' ; \
send-keys -t '\''${w2p2}'\'' Enter ; \
set-option -t =x: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=x:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =x: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =x: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =x: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =x muntin-plan'\'''
