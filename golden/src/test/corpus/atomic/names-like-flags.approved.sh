tmux if-shell -F -t '=-d:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s -d -n -n -x 200 -y 50 \; \
     set-hook -t '=-d:' after-new-window '' \; \
     set-hook -t '=-d:' after-resize-window '' \; \
     set-hook -t '=-d:' after-select-layout '' \; \
     set-hook -t '=-d:' after-select-window '' \; \
     set-hook -t '=-d:' after-set-option '' \; \
     set-hook -t '=-d:' after-split-window '' \; \
     set-option -t '=-d:' @muntin-tag plan \; \
     resize-window -t '=-d:' -x 200 -y 50 \; \
     split-window -t '=-d:' \; \
     select-layout -t '=-d:' even-vertical \; \
     set-option -u -w -t '=-d:' window-size \; \
     new-window -t '=-d:' -n -- \; \
     resize-window -t '=-d:' -x 200 -y 50 \; \
     set-option -u -w -t '=-d:' window-size \; \
     select-window -t '=-d:-1' \; \
     if-shell -F -t '=-d:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=-d:' @muntin-done plan \; \
     set-hook -u -t '=-d:' after-new-window \; \
     set-hook -u -t '=-d:' after-resize-window \; \
     set-hook -u -t '=-d:' after-select-layout \; \
     set-hook -u -t '=-d:' after-select-window \; \
     set-hook -u -t '=-d:' after-set-option \; \
     set-hook -u -t '=-d:' after-split-window \; \
     list-panes -s -t '=-d:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
