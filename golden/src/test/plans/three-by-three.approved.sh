tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t =dev: '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s dev -n one -x 200 -y 50 ; \
set-option -t =dev: @muntin-tag plan ; \
resize-window -t =dev: -x 200 -y 50 ; \
split-window -t =dev: ; \
select-layout -t =dev: tiled ; \
split-window -t =dev: ; \
select-layout -t =dev: tiled ; \
set-option -F -p -t =dev:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 1'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev:.+2 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 2'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 3'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =dev: window-size ; \
new-window -t =dev: -n two ; \
resize-window -t =dev: -x 200 -y 50 ; \
split-window -t =dev: ; \
select-layout -t =dev: tiled ; \
split-window -t =dev: ; \
select-layout -t =dev: tiled ; \
set-option -F -p -t =dev:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 4'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev:.+2 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 5'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 6'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =dev: window-size ; \
new-window -t =dev: -n three ; \
resize-window -t =dev: -x 200 -y 50 ; \
split-window -t =dev: ; \
select-layout -t =dev: tiled ; \
split-window -t =dev: ; \
select-layout -t =dev: tiled ; \
set-option -F -p -t =dev:.+1 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 7'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev:.+2 @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 8'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -F -p -t =dev: @muntin-typing '\''send-keys -t #{pane_id} -l -- '\''\'\'''\'' echo 9'\''\'\'''\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; '\'' ; \
set-option -u -w -t =dev: window-size ; \
select-window -t =dev:-2 ; \
set-option -t =dev: @muntin-wait '\''#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =dev: '\''\'\'''\''##{W:##{P:##{@muntin-typing}}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.005 ; set-option -a -t =dev: @muntin-waited . ; run-shell -C -t =dev: '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\'''\'' ; \
if-shell -F -t =dev: '\''#{W:#{P:#{@muntin-typing}}}'\'' '\''run-shell -C -t =dev: '\''\'\'''\''#{E:@muntin-wait}'\''\'\'''\'''\'' ; \
set-option -u -t =dev: @muntin-wait ; \
set-option -u -t =dev: @muntin-waited ; \
if-shell -F -t =dev: '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t =dev: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=dev:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =dev: -F '\''#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'\''' 'if-shell -F -t =dev: '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t =dev: '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; kill-session -t =dev'\'''
