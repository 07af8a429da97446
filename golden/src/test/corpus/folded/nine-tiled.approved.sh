tmux if-shell -F -t '=nine:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s nine -n grid -x 200 -y 50 \; \
     set-option -t '=nine:' @muntin-tag plan
tmux resize-window -t '${w1}' -x 200 -y 50 \; \
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
     send-keys -t '${w1p1}' -l -- ' a' \; \
     send-keys -t '${w1p1}' Enter \; \
     send-keys -t '${w1p2}' -l -- ' b' \; \
     send-keys -t '${w1p2}' Enter \; \
     send-keys -t '${w1p3}' -l -- ' c' \; \
     send-keys -t '${w1p3}' Enter \; \
     send-keys -t '${w1p4}' -l -- ' d' \; \
     send-keys -t '${w1p4}' Enter \; \
     send-keys -t '${w1p5}' -l -- ' e' \; \
     send-keys -t '${w1p5}' Enter \; \
     send-keys -t '${w1p6}' -l -- ' f' \; \
     send-keys -t '${w1p6}' Enter \; \
     send-keys -t '${w1p7}' -l -- ' g' \; \
     send-keys -t '${w1p7}' Enter \; \
     send-keys -t '${w1p8}' -l -- ' h' \; \
     send-keys -t '${w1p8}' Enter \; \
     send-keys -t '${w1p9}' -l -- ' i' \; \
     send-keys -t '${w1p9}' Enter \; \
     set-option -u -w -t '${w1}' window-size \; \
     if-shell -F -t '=nine:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=nine:' @muntin-done plan \; \
     list-panes -s -t '=nine:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
