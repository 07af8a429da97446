sizes-that-mean-nothing.yaml:6:11: warning: in this layout, the size of a pane is lost [wrong-place]
  6 |   - size: 10
    |           ^^ rows, columns and a main pane have sizes: even-vertical, even-horizontal, main-horizontal, main-vertical
sizes-that-mean-nothing.yaml:10:11: warning: the only pane of a window has all of it; its size is lost [wrong-place]
  10 |   - size: 10
     |           ^^
tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},x},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-tag plan
tmux resize-window -t '${w1}' -x 200 -y 50 \; \
     split-window -t '${w1p1}'
tmux select-layout -t '${w1}' tiled \; \
     set-option -u -w -t '${w1}' window-size \; \
     if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},x},1,}},#{==:#{window-size},manual},}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=x:' -n b \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual'
tmux resize-window -t '${w2}' -x 200 -y 50 \; \
     set-option -u -w -t '${w2}' window-size \; \
     select-window -t '${w1}' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
