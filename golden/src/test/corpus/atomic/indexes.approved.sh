tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s x -x 200 -y 50 sleep 86400 \; \
     set-option -t '=x:' @muntin-tag plan \; \
     set-option -t '=x:' base-index 5 \; \
     move-window -r -t '=x:' \; \
     display-message -p plan:1 \; \
     set-option -t '=x:' base-index 1 \; \
     display-message -p plan:2 \; \
     new-window -k -t '=x:^' -n five \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     send-keys -t '=x:' -l -- ' one' \; \
     send-keys -t '=x:' Enter \; \
     set-option -u -w -t '=x:' window-size \; \
     new-window -t '=x:' -n free \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     split-window -t '=x:' \; \
     select-layout -t '=x:' even-vertical \; \
     send-keys -t '=x:' -l -- ' two' \; \
     send-keys -t '=x:' Enter \; \
     set-option -u -w -t '=x:' window-size \; \
     new-window -t '=x:0' -n zero \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     send-keys -t '=x:' -l -- ' three' \; \
     send-keys -t '=x:' Enter \; \
     set-option -u -w -t '=x:' window-size \; \
     select-window -t '=x:!' \; \
     new-window -t '=x:9' -n nine \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     split-window -t '=x:' \; \
     select-layout -t '=x:' even-vertical \; \
     send-keys -t '=x:.+1' -l -- ' four' \; \
     send-keys -t '=x:.+1' Enter \; \
     select-pane -t '=x:.+1' \; \
     set-option -u -w -t '=x:' window-size \; \
     select-window -t '=x:!' \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
