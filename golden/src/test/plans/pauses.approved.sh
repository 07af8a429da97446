tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},pauses},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id} plan:w1p1 #{window_id} #{pane_id}'\'' -s pauses -n slow -x 200 -y 50 ; \
set-option -t =pauses: @muntin-tag plan ; \
if-shell -F -t =pauses: '\''#{pane_in_mode}'\'' '\''set-hook -t =pauses: after-copy-mode '\''\'\'''\'''\''\'\'''\'' ; copy-mode -q -t =pauses: ; set-hook -u -t =pauses: after-copy-mode'\'' ; \
resize-window -t =pauses: -x 200 -y 50 ; \
split-window -P -F '\''plan:w1p2 #{window_id} #{pane_id}'\'' -t =pauses: ; \
select-layout -t =pauses: even-vertical ; \
set-option -u -w -t =pauses: window-size ; \
new-window -P -F '\''plan:w2p1 #{window_id} #{pane_id}'\'' -t =pauses: -n quick ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =pauses: -x 200 -y 50 ; \
split-window -t =pauses: ; \
select-layout -t =pauses: even-vertical ; \
set-option -u -w -t =pauses: window-size ; \
select-window -t =pauses:-1 ; \
set-option -t =pauses: @muntin-done plan-0' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=pauses:' '#{==:#{@muntin-done},plan-0}' 'display-message -p plan:reached-0' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =pauses: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =pauses: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =pauses muntin-plan'\'''
sleep 0.5
tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
send-keys -t '\''${w1p1}'\'' -l -- '\'' first'\'' ; \
send-keys -t '\''${w1p1}'\'' Enter ; \
set-option -t =pauses: @muntin-done plan-2' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=pauses:' '#{==:#{@muntin-done},plan-2}' 'display-message -p plan:reached-2' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =pauses: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =pauses: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =pauses muntin-plan'\'''
sleep 2
tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
send-keys -t '\''${w1p1}'\'' -l -- '\'' second'\'' ; \
send-keys -t '\''${w1p1}'\'' Enter ; \
set-option -t =pauses: @muntin-done plan-4' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=pauses:' '#{==:#{@muntin-done},plan-4}' 'display-message -p plan:reached-4' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =pauses: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =pauses: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =pauses muntin-plan'\'''
sleep 2
tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
send-keys -t '\''${w1p2}'\'' -l -- '\'' third'\'' ; \
send-keys -t '\''${w1p2}'\'' Enter ; \
send-keys -t '\''${w2p1}'\'' -l -- '\'' fourth'\'' ; \
send-keys -t '\''${w2p1}'\'' Enter ; \
set-option -w -t '\''${w2}'\'' synchronize-panes on ; \
set-option -t =pauses: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=pauses:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =pauses: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =pauses: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =pauses: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =pauses muntin-plan'\'''
