tmux if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},x},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id}' -s x -n a -x 200 -y 50 \; \
     set-hook -t '=x:' after-display-message '' \; \
     set-hook -t '=x:' after-resize-window '' \; \
     set-hook -t '=x:' after-select-layout '' \; \
     set-hook -t '=x:' after-set-option '' \; \
     set-hook -t '=x:' after-split-window '' \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-tag plan \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     split-window -t '=x:' \; \
     select-layout -t '=x:' tiled \; \
     split-window -t '=x:' \; \
     display-message -p plan:1 \; \
     select-layout -t '=x:' 'f54e,200x50,0,0[200x15,0,0,200x23,0,16,200x10,0,40]' \; \
     set-option -u -w -t '=x:' window-size \; \
     set-option -t '=x:' @muntin-done plan \; \
     set-hook -u -t '=x:' after-display-message \; \
     set-hook -u -t '=x:' after-resize-window \; \
     set-hook -u -t '=x:' after-select-layout \; \
     set-hook -u -t '=x:' after-set-option \; \
     set-hook -u -t '=x:' after-split-window \; \
     list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
