tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s x -n a -x 200 -y 50 \; \
     select-pane -m -t '=x:' \; \
     set-option -t '=x:' @muntin-tag plan \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     set-option -w -t '{marked}' automatic-rename off \; \
     select-pane -M
tmux split-window -t '${w1p1}' \; \
     select-pane -m \; \
     select-layout -t '${w1}' even-vertical \; \
     send-keys -t '${w1p1}' -l -- ' one' \; \
     send-keys -t '${w1p1}' Enter \; \
     send-keys -t '{marked}' -l -- ' two' \; \
     send-keys -t '{marked}' Enter \; \
     display-message -p plan:1 \; \
     set-option -w -t '${w1}' synchronize-panes on \; \
     set-option -w -t '${w1}' @note 'a\;' \; \
     set-option -u -w -t '${w1}' window-size \; \
     select-pane -M
tmux new-window -t '=x:' -n b \; \
     select-pane -m \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     set-option -u -w -t '{marked}' window-size \; \
     select-window -t '${w1}' \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}' \; \
     select-pane -M \; \
     if-shell -F -t '=x:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
