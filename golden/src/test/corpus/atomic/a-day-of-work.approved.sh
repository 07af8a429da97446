tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},shop},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id}' -s shop -x 200 -y 50 -c {home}/src/shop -e STAGE=dev sleep 86400 \; \
     set-hook -t '=shop:' after-display-message '' \; \
     set-hook -t '=shop:' after-new-window '' \; \
     set-hook -t '=shop:' after-resize-window '' \; \
     set-hook -t '=shop:' after-select-layout '' \; \
     set-hook -t '=shop:' after-select-pane '' \; \
     set-hook -t '=shop:' after-select-window '' \; \
     set-hook -t '=shop:' after-split-window '' \; \
     set-hook -t '=shop:' after-set-option '' \; \
     set-option -t '=shop:' @muntin-tag plan \; \
     set-option -t '=shop:' base-index 1 \; \
     move-window -r -t '=shop:' \; \
     display-message -p plan:1 \; \
     new-window -k -t '=shop:^' -n editor -c {home}/src/shop \; \
     resize-window -t '=shop:' -x 200 -y 50 \; \
     display-message -p plan:2 \; \
     set-option -w -t '=shop:' main-pane-width 60% \; \
     display-message -p plan:3 \; \
     split-window -t '=shop:' -c {home}/src/shop \; \
     select-layout -t '=shop:' tiled \; \
     split-window -t '=shop:' -c {home}/src/shop \; \
     select-layout -t '=shop:' main-vertical \; \
     set-option -F -p -t '=shop:.+1' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' nvim'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '=shop:.+2' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' git status -sb'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     select-pane -t '=shop:.+1' \; \
     set-option -u -w -t '=shop:' window-size \; \
     new-window -t '=shop:' -n server -c {home}/src/shop/api -e PORT=8080 \; \
     resize-window -t '=shop:' -x 200 -y 50 \; \
     split-window -t '=shop:' -c {home}/src/shop/api -e PORT=8080 \; \
     select-layout -t '=shop:' even-vertical \; \
     set-option -F -p -t '=shop:.+1' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ./gradlew bootRun'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -F -p -t '=shop:' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' tail -F log/app.log'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '=shop:' window-size \; \
     new-window -t '=shop:' -n db -c {home}/src/shop \; \
     resize-window -t '=shop:' -x 200 -y 50 \; \
     set-option -F -p -t '=shop:' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' psql shop'\'' ; set-option -u -p -t #{pane_id} @muntin-typing ; ' \; \
     set-option -u -w -t '=shop:' window-size \; \
     new-window -t '=shop:' -n cluster -c {home}/src/shop \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     resize-window -t '=shop:' -x 200 -y 50 \; \
     split-window -t '=shop:' -c {home}/src/shop \; \
     select-layout -t '=shop:' tiled \; \
     split-window -t '=shop:' -c {home}/src/shop \; \
     select-layout -t '=shop:' tiled \; \
     split-window -t '=shop:' -c {home}/src/shop \; \
     select-layout -t '=shop:' tiled \; \
     set-option -F -p -t '=shop:.+1' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; ' \; \
     set-option -F -p -t '=shop:.+1' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web1'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; ' \; \
     set-option -F -p -t '=shop:.+2' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; ' \; \
     set-option -F -p -t '=shop:.+2' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web2'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; ' \; \
     set-option -F -p -t '=shop:.+3' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; ' \; \
     set-option -F -p -t '=shop:.+3' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web3'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; ' \; \
     set-option -F -p -t '=shop:' @muntin-typing 'send-keys -t #{pane_id} -l -- '\'' ssh bastion'\'' ; send-keys -t #{pane_id} Enter ; set-option -F -p -t #{pane_id} @muntin-row '\''##{history_size}:##{cursor_y}'\'' ; set-option -F -p -t #{pane_id} @muntin-typing '\''##{@muntin-typing-2}'\'' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; ' \; \
     set-option -F -p -t '=shop:' @muntin-typing-2 'send-keys -t #{pane_id} -l -- '\'' ssh web4'\'' ; send-keys -t #{pane_id} Enter ; set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; ' \; \
     set-option -u -w -t '=shop:' window-size \; \
     select-window -t '=shop:-3' \; \
     set-option -t '=shop:' @muntin-wait '#{W:#{P:#{?#{?#{&&:#{!=:#{cursor_x},0},#{!=:#{history_size}:#{cursor_y},#{@muntin-row}}},1,#{!=:#{=100:@muntin-waited},#{@muntin-waited}}},#{@muntin-typing},}}}if-shell -F -t =shop: '\''##{W:##{P:##{@muntin-typing}}}'\'' '\''if-shell -F -t =shop: '\''\'\'''\''##{!=:##{=20:@muntin-waited},##{@muntin-waited}}'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.020 ; set-option -a -t =shop: @muntin-waited .....'\''\'\'''\'' '\''\'\'''\''run-shell -d 0.002 ; set-option -a -t =shop: @muntin-waited .'\''\'\'''\'' ; run-shell -C -t =shop: '\''\'\'''\''##{E:@muntin-wait}'\''\'\'''\'''\''' \; \
     set-hook -u -t '=shop:' after-display-message \; \
     set-hook -u -t '=shop:' after-new-window \; \
     set-hook -u -t '=shop:' after-resize-window \; \
     set-hook -u -t '=shop:' after-select-layout \; \
     set-hook -u -t '=shop:' after-select-pane \; \
     set-hook -u -t '=shop:' after-select-window \; \
     set-hook -u -t '=shop:' after-split-window \; \
     if-shell -F -t '=shop:' '#{W:#{P:#{@muntin-typing}}}' 'run-shell -C -t =shop: '\''#{E:@muntin-wait}'\''' \; \
     set-option -u -t '=shop:' @muntin-wait \; \
     set-option -u -t '=shop:' @muntin-waited \; \
     set-option -t '=shop:' @muntin-done plan \; \
     set-hook -u -t '=shop:' after-set-option \; \
     list-panes -s -t '=shop:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
