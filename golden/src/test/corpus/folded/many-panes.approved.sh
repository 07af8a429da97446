tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},many},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s many -n hosts -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=many:' @muntin-tag plan
tmux if-shell -F -t '=many:' '#{pane_in_mode}' 'set-hook -t =many: after-copy-mode '\'''\'' ; copy-mode -q -t =many: ; set-hook -u -t =many: after-copy-mode' \; \
     resize-window -t '${w1}' -x 200 -y 50 \; \
     split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p3 #{window_id} #{pane_id}' -t '${w1p2}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p4 #{window_id} #{pane_id}' -t '${w1p3}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p5 #{window_id} #{pane_id}' -t '${w1p4}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p6 #{window_id} #{pane_id}' -t '${w1p5}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p7 #{window_id} #{pane_id}' -t '${w1p6}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p8 #{window_id} #{pane_id}' -t '${w1p7}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p9 #{window_id} #{pane_id}' -t '${w1p8}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p10 #{window_id} #{pane_id}' -t '${w1p9}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p11 #{window_id} #{pane_id}' -t '${w1p10}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p12 #{window_id} #{pane_id}' -t '${w1p11}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p13 #{window_id} #{pane_id}' -t '${w1p12}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p14 #{window_id} #{pane_id}' -t '${w1p13}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p15 #{window_id} #{pane_id}' -t '${w1p14}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p16 #{window_id} #{pane_id}' -t '${w1p15}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p17 #{window_id} #{pane_id}' -t '${w1p16}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p18 #{window_id} #{pane_id}' -t '${w1p17}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p19 #{window_id} #{pane_id}' -t '${w1p18}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p20 #{window_id} #{pane_id}' -t '${w1p19}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p21 #{window_id} #{pane_id}' -t '${w1p20}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p22 #{window_id} #{pane_id}' -t '${w1p21}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p23 #{window_id} #{pane_id}' -t '${w1p22}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p24 #{window_id} #{pane_id}' -t '${w1p23}'
tmux select-layout -t '${w1}' tiled \; \
     set-option -F -p -t '${w1p1}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h1'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p2}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h2'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p3}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h3'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p4}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h4'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p5}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h5'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p6}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h6'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p7}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h7'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p8}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h8'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p9}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h9'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p10}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h10'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p11}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h11'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p12}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h12'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p13}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h13'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p14}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h14'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p15}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h15'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p16}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h16'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p17}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h17'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p18}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h18'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p19}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h19'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p20}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h20'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p21}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h21'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p22}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h22'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p23}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h23'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '${w1p24}' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh h24'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '${w1}' window-size \; \
     set-option -t '=many:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =many: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =many: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =many: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =many: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =many: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     if-shell -F -t '=many:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =many: '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=many:' @muntin-wait \; \
     set-option -u -t '=many:' @muntin-waited \; \
     set-option -t '=many:' @muntin-done plan \; \
     list-panes -s -t '=many:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
