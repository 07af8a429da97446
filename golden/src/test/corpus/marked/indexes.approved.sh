tmux if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s x -x 200 -y 50 sleep 86400 \; \
     set-option -t '=x:' @muntin-tag plan \; \
     set-option -t '=x:' base-index 5 \; \
     move-window -r -t '=x:' \; \
     display-message -p plan:1 \; \
     set-option -t '=x:' base-index 1
tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     new-window -k -t '=x:^' -n five \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' one' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -P -F 'plan:w2p1 #{window_id} #{pane_id}' -t '=x:' -n free \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     select-pane -M
tmux split-window -t '${w2p1}' \; \
     select-pane -m \; \
     select-layout -t '${w2}' even-vertical \; \
     send-keys -t '{marked}' -l -- ' two' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '${w2}' window-size \; \
     select-pane -M
tmux new-window -t '=x:0' -n zero \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' three' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-window -t '${w2}' \; \
     select-pane -M
tmux new-window -P -F 'plan:w4p1 #{window_id} #{pane_id}' -t '=x:9' -n nine \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     select-pane -M
tmux split-window -t '${w4p1}' \; \
     select-layout -t '${w4}' even-vertical \; \
     send-keys -t '${w4p1}' -l -- ' four' \; \
     send-keys -t '${w4p1}' Enter \; \
     select-pane -t '${w4p1}' \; \
     set-option -u -w -t '${w4}' window-size \; \
     select-window -t '${w2}' \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} ' \; \
     if-shell -F -t '=x:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
