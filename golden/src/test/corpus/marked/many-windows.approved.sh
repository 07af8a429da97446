tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     if-shell -F -t '=many:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s many -n w1 -x 200 -y 50 \; \
     select-pane -m -t '=many:' \; \
     set-option -t '=many:' @muntin-tag plan \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 1' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w2 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 2' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w3 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 3' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w4 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 4' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w5 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 5' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w6 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 6' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w7 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 7' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w8 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 8' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w9 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 9' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w10 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 10' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w11 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 11' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=many:' -n w12 \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' run 12' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-window -t '${w1}' \; \
     if-shell -F -t '=many:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=many:' @muntin-done plan \; \
     list-panes -s -t '=many:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} ' \; \
     select-pane -M \; \
     if-shell -F -t '=many:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
