(cd '/srv/it'\''s' && sh -c 'docker compose up -d')
(cd '/srv/it'\''s' && sh -c 'echo '\''ready;'\''')
(cd '/srv/it'\''s' && sh -c 'test -d /srv')
tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     if-shell -F -t '=x:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id}' -s x -n a -x 200 -y 50 -c '/srv/it'\''s' \; \
     select-pane -m -t '=x:' \; \
     set-option -t '=x:' @muntin-tag plan \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     set-option -u -w -t '{marked}' window-size \; \
     set-hook -t '=x:' client-detached 'if-shell -F -t =x: '\''#{==:#{session_attached},0}'\'' '\''run-shell -b '\''\'\'''\''cd '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''/srv/it'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''\'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''s'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'' || exit'\''\'\'''\''"\n"'\''\'\'''\''echo bye > '\''\'\'''\''\'\''\'\'''\'''\''\'\'''\''last word'\''\'\'''\''\'\''\'\'''\'''\''\'\'''\'''\''\'\'''\''"\n"'\''\'\'''\''sync'\''\'\'''\'''\''' \; \
     if-shell -F -t '=x:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=x:' @muntin-done plan \; \
     list-panes -s -t '=x:' -F '#{session_id} #{window_id} #{pane_id} #{window_index} #{pane_index} #{window_active} #{pane_active} #{window_zoomed_flag} #{window_width} #{window_height} #{pane_left} #{pane_top} #{pane_width} #{pane_height} #{pid} #{n:version} #{n:@muntin-tag} #{n:@muntin-done} #{n:session_name} #{n:window_name} #{n:pane_start_path}:#{version}#{@muntin-tag}#{@muntin-done}#{session_name}#{window_name}#{pane_start_path}' \; \
     select-pane -M \; \
     if-shell -F -t '=x:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
