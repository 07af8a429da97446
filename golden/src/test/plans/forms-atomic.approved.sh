tmux if-shell -F -t '=forms:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s forms -n 'it'\''s' -x 200 -y 50 \; \
     set-hook -t '=forms:' after-display-message '' \; \
     set-hook -t '=forms:' after-new-window '' \; \
     set-hook -t '=forms:' after-resize-window '' \; \
     set-hook -t '=forms:' after-select-layout '' \; \
     set-hook -t '=forms:' after-send-keys '' \; \
     set-hook -t '=forms:' after-set-option '' \; \
     set-hook -t '=forms:' after-split-window '' \; \
     set-option -t '=forms:' @muntin-tag plan \; \
     resize-window -t '=forms:' -x 200 -y 50 \; \
     set-option -w -t '=forms:' main-pane-width 120 \; \
     display-message -p plan:1 \; \
     split-window -t '=forms:' \; \
     select-layout -t '=forms:' main-vertical \; \
     send-keys -t '=forms:.+1' -l -- ' echo one\;' \; \
     send-keys -t '=forms:.+1' Enter \; \
     set-option -u -w -t '=forms:' window-size \; \
     new-window -t '=forms:' -n logs \; \
     resize-window -t '=forms:' -x 200 -y 50 \; \
     set-option -u -w -t '=forms:' window-size \; \
     if-shell -F -t '=forms:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=forms:' @muntin-done plan \; \
     set-hook -u -t '=forms:' after-display-message \; \
     set-hook -u -t '=forms:' after-new-window \; \
     set-hook -u -t '=forms:' after-resize-window \; \
     set-hook -u -t '=forms:' after-select-layout \; \
     set-hook -u -t '=forms:' after-send-keys \; \
     set-hook -u -t '=forms:' after-set-option \; \
     set-hook -u -t '=forms:' after-split-window \; \
     list-panes -s -t '=forms:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
