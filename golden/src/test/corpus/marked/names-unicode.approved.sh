tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     if-shell -F -t '=プロジェクト:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s 'プロジェクト' -n 'éditeur' -x 200 -y 50 \; \
     select-pane -m -t '=プロジェクト:' \; \
     set-option -t '=プロジェクト:' @muntin-tag plan \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' vim été.txt' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=プロジェクト:' -n 'журнал' \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     send-keys -t '{marked}' -l -- ' echo 日本語' \; \
     send-keys -t '{marked}' Enter \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-pane -M
tmux new-window -t '=プロジェクト:' -n 'مرحبا' \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-window -t '${w1}' \; \
     if-shell -F -t '=プロジェクト:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=プロジェクト:' @muntin-done plan \; \
     list-panes -s -t '=プロジェクト:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} ' \; \
     select-pane -M \; \
     if-shell -F -t '=プロジェクト:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
