tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t =index-and-base: '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
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
resize-window -t =index-and-base: -x 200 -y 50 ; \
set-option -u -w -t =index-and-base: window-size ; \
select-window -t '\''=index-and-base:!'\'' ; \
if-shell -F -t =index-and-base: '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t =index-and-base: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=index-and-base:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =index-and-base: -F '\''#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'\''' 'if-shell -F -t =index-and-base: '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t =index-and-base: '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; kill-session -t =index-and-base'\'''
