tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t =x: '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s x -n a -x 200 -y 50 ; \
set-option -t =x: @muntin-tag plan ; \
resize-window -t =x: -x 200 -y 50 ; \
set-option -u -w -t =x: window-size ; \
new-window -t =x:7 -n b ; \
resize-window -t =x: -x 200 -y 50 ; \
set-option -u -w -t =x: window-size ; \
if-shell -F -t =x: '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t =x: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=x:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =x: -F '\''#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'\''' 'if-shell -F -t =x: '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t =x: '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; kill-session -t =x'\'''
