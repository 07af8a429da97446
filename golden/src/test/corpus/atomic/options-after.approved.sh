tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s x -n a -x 200 -y 50 \; \
     set-option -t '=x:' @muntin-tag plan \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     set-option -w -t '=x:' automatic-rename off \; \
     display-message -p plan:1 \; \
     split-window -t '=x:' \; \
     select-layout -t '=x:' even-vertical \; \
     send-keys -t '=x:.+1' -l -- ' one' \; \
     send-keys -t '=x:.+1' Enter \; \
     send-keys -t '=x:' -l -- ' two' \; \
     send-keys -t '=x:' Enter \; \
     display-message -p plan:2 \; \
     set-option -w -t '=x:' synchronize-panes on \; \
     set-option -w -t '=x:' @note 'a\;' \; \
     set-option -u -w -t '=x:' window-size \; \
     display-message -p plan:3 \; \
     new-window -t '=x:' -n b \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     set-option -u -w -t '=x:' window-size \; \
     select-window -t '=x:-1' \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
