tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50 \; \
     set-option -t '=x:' @muntin-tag plan \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '=x:' \; \
     select-layout -t '=x:' even-vertical \; \
     set-option -u -w -t '=x:' window-size \; \
     new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=x:7' -n b \; \
     resize-window -t '=x:' -x 200 -y 50 \; \
     split-window -t '=x:' \; \
     select-layout -t '=x:' even-vertical \; \
     set-option -u -w -t '=x:' window-size
tmux send-keys -t '${w1p1}' -l -- ' one' \; \
     send-keys -t '${w1p1}' Enter
sleep 0.5
tmux send-keys -t '${w1p1}' -l -- ' two' \; \
     send-keys -t '${w1p1}' Enter
sleep 0.5
tmux send-keys -t '${w1p1}' -l -- ' three' \; \
     send-keys -t '${w1p1}' Enter
sleep 2
tmux send-keys -t '${w1p2}' -l -- ' four' \; \
     send-keys -t '${w1p2}' Enter \; \
     send-keys -t '${w2p1}' -l -- ' five' \; \
     send-keys -t '${w2p1}' Enter \; \
     set-option -w -t '${w2}' synchronize-panes on \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}'
