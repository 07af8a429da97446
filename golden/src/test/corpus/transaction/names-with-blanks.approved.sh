tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t '\''=my project:'\'' '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s '\''my project'\'' -n '\''the editor'\'' -x 200 -y 50 ; \
set-option -t '\''=my project:'\'' @muntin-tag plan ; \
resize-window -t '\''=my project:'\'' -x 200 -y 50 ; \
split-window -t '\''=my project:'\'' ; \
select-layout -t '\''=my project:'\'' even-vertical ; \
set-option -u -w -t '\''=my project:'\'' window-size ; \
new-window -t '\''=my project:'\'' -n '\'' x '\'' ; \
resize-window -t '\''=my project:'\'' -x 200 -y 50 ; \
set-option -u -w -t '\''=my project:'\'' window-size ; \
select-window -t '\''=my project:-1'\'' ; \
if-shell -F -t '\''=my project:'\'' '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t '\''=my project:'\'' @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=my project:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t '\''=my project:'\'' -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F -t '\''=my project:'\'' '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t '\''\'\'''\''=my project:'\''\'\'''\'' '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; set-hook -t '\''\'\'''\''=my project:'\''\'\'''\'' session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t '\''\'\'''\''=my project'\''\'\'''\'' muntin-plan'\'''
