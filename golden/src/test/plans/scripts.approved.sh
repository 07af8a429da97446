(cd '{home}/my src' && sh -c 'make up')
(cd '{home}/my src' && sh -c 'echo $$')
(cd '{home}/my src' && {dir}/prepare.sh --flag 'two words')
tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t =scripts: '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s scripts -n one -x 200 -y 50 -c '\''{home}/my src'\'' ; \
set-option -t =scripts: @muntin-tag plan ; \
resize-window -t =scripts: -x 200 -y 50 ; \
set-option -u -w -t =scripts: window-size ; \
set-hook -t =scripts: client-detached '\''if-shell -F -t =scripts: '\''\'\'''\''#{==:#{session_attached},0}'\''\'\'''\'' '\''\'\'''\''run-shell -b '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''cd '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''{home}/my src'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' || exit'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''"\n"'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''make down'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t =scripts: '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t =scripts: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=scripts:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =scripts: -F '\''#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'\''' 'if-shell -F -t =scripts: '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t =scripts: '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; kill-session -t =scripts'\'''
