tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},index-and-base},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s index-and-base -x 200 -y 50 sleep 86400 ; \
set-option -t =index-and-base: @muntin-tag plan ; \
set-option -t =index-and-base: base-index 7 ; \
move-window -r -t =index-and-base: ; \
display-message -p plan:1 ; \
set-option -t =index-and-base: base-index 3 ; \
display-message -p plan:2 ; \
new-window -k -t '\''=index-and-base:^'\'' -n last ; \
resize-window -t =index-and-base: -x 200 -y 50 ; \
set-option -u -w -t =index-and-base: window-size ; \
new-window -t =index-and-base: -n free ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =index-and-base: -x 200 -y 50 ; \
set-option -u -w -t =index-and-base: window-size ; \
select-window -t '\''=index-and-base:!'\'' ; \
set-option -t =index-and-base: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=index-and-base:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =index-and-base: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =index-and-base: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =index-and-base: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =index-and-base muntin-plan'\'''
