tmux if-shell -F -t '=two:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s two -n both -x 200 -y 50 \; \
     set-hook -t '=two:' after-resize-window '' \; \
     set-hook -t '=two:' after-select-layout '' \; \
     set-hook -t '=two:' after-send-keys '' \; \
     set-hook -t '=two:' after-set-option '' \; \
     set-hook -t '=two:' after-split-window '' \; \
     set-option -t '=two:' @muntin-tag plan \; \
     resize-window -t '=two:' -x 200 -y 50 \; \
     split-window -t '=two:' \; \
     select-layout -t '=two:' even-vertical \; \
     send-keys -t '=two:.+1' -l -- ' vim' \; \
     send-keys -t '=two:.+1' Enter \; \
     send-keys -t '=two:' -l -- ' git status' \; \
     send-keys -t '=two:' Enter \; \
     set-option -u -w -t '=two:' window-size \; \
     if-shell -F -t '=two:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=two:' @muntin-done plan \; \
     set-hook -u -t '=two:' after-resize-window \; \
     set-hook -u -t '=two:' after-select-layout \; \
     set-hook -u -t '=two:' after-send-keys \; \
     set-hook -u -t '=two:' after-set-option \; \
     set-hook -u -t '=two:' after-split-window \; \
     list-panes -s -t '=two:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
