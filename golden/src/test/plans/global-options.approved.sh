tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},global-options},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s global-options -x 200 -y 50 sleep 86400 ; \
set-option -t =global-options: @muntin-tag plan ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -F -g -t =global-options: @muntin-plan-base-index '\''=#{base-index}'\'' ; \
set-option -g base-index 1 ; \
set-option -F -g -t =global-options: @muntin-plan-default-command '\''=#{default-command}'\'' ; \
display-message -p plan:1 ; \
set-option -g default-command /bin/sh ; \
set-option -F -g -t =global-options: @muntin-plan-team '\''=#{@team}'\'' ; \
set-option -g @team blue ; \
display-message -p plan:2 ; \
set-option -g update-environment DISPLAY ; \
display-message -p plan:3 ; \
set-option -t =global-options: default-shell /bin/sh ; \
move-window -r -t =global-options: ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},global-options},1,}},#{==:#{window-size},manual},}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
display-message -p plan:4 ; \
new-window -k -t '\''=global-options:^'\'' -n one ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =global-options: -x 200 -y 50 ; \
set-option -u -w -t =global-options: window-size ; \
set-option -u -g @muntin-plan-base-index ; \
set-option -u -g @muntin-plan-default-command ; \
set-option -u -g @muntin-plan-team ; \
set-option -t =global-options: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=global-options:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =global-options: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =global-options: '\''#{@muntin-plan-base-index}'\'' '\''set-option -F -q -g base-index '\''\'\'''\''#{s/^=//:@muntin-plan-base-index}'\''\'\'''\'' ; set-option -u -g @muntin-plan-base-index'\'' ; if-shell -F -t =global-options: '\''#{@muntin-plan-default-command}'\'' '\''set-option -F -q -g default-command '\''\'\'''\''#{s/^=//:@muntin-plan-default-command}'\''\'\'''\'' ; set-option -u -g @muntin-plan-default-command'\'' ; if-shell -F -t =global-options: '\''#{@muntin-plan-team}'\'' '\''if-shell -F -t =global-options: '\''\'\'''\''#{s/^=//:@muntin-plan-team}'\''\'\'''\'' '\''\'\'''\''set-option -F -q -g @team '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''#{s/^=//:@muntin-plan-team}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'' '\''\'\'''\''set-option -u -g @team'\''\'\'''\'' ; set-option -u -g @muntin-plan-team'\'' ; if-shell -F -t =global-options: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =global-options: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =global-options muntin-plan'\'''
