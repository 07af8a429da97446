tmux if-shell -F -t '{marked}' '#{pane_marked}' 'set-option -F -g -t '\''{marked}'\'' @muntin-mark '\''#{pane_id}'\''' \; \
     if-shell -F '#{S:#{W:#{?#{==:#{window-size},latest},,1}}}' 'set-option -F -g @muntin-size '\''#{window-size}'\'' ; set-option -F -o -q -w window-size '\''#{?#{==:#{window-size},latest},largest,latest}'\'' ; if-shell -F '\''#{!=:#{window-size},#{@muntin-size}}'\'' '\''set-option -u -g @muntin-size'\'' ; set-option -u -w window-size' \; \
     if-shell -F '#{?#{S:#{?#{==:#{session_name},column},1,}},,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     if-shell -F '#{@muntin-size}' 'set-option -F -w window-size '\''#{@muntin-size}'\'' ; set-option -u -g @muntin-size' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s column -n tall -x 200 -y 50 \; \
     if-shell -F '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     select-pane -m -t '=column:' \; \
     set-option -t '=column:' @muntin-tag plan \; \
     resize-window -t '{marked}' -x 200 -y 50 \; \
     select-pane -M
tmux split-window -P -F 'plan:w1p2 #{window_id} #{pane_id}' -t '${w1p1}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p3 #{window_id} #{pane_id}' -t '${w1p2}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p4 #{window_id} #{pane_id}' -t '${w1p3}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p5 #{window_id} #{pane_id}' -t '${w1p4}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p6 #{window_id} #{pane_id}' -t '${w1p5}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p7 #{window_id} #{pane_id}' -t '${w1p6}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p8 #{window_id} #{pane_id}' -t '${w1p7}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p9 #{window_id} #{pane_id}' -t '${w1p8}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p10 #{window_id} #{pane_id}' -t '${w1p9}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p11 #{window_id} #{pane_id}' -t '${w1p10}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p12 #{window_id} #{pane_id}' -t '${w1p11}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p13 #{window_id} #{pane_id}' -t '${w1p12}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p14 #{window_id} #{pane_id}' -t '${w1p13}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p15 #{window_id} #{pane_id}' -t '${w1p14}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p16 #{window_id} #{pane_id}' -t '${w1p15}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p17 #{window_id} #{pane_id}' -t '${w1p16}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p18 #{window_id} #{pane_id}' -t '${w1p17}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p19 #{window_id} #{pane_id}' -t '${w1p18}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p20 #{window_id} #{pane_id}' -t '${w1p19}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p21 #{window_id} #{pane_id}' -t '${w1p20}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p22 #{window_id} #{pane_id}' -t '${w1p21}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p23 #{window_id} #{pane_id}' -t '${w1p22}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p24 #{window_id} #{pane_id}' -t '${w1p23}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p25 #{window_id} #{pane_id}' -t '${w1p24}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -P -F 'plan:w1p26 #{window_id} #{pane_id}' -t '${w1p25}' \; \
     select-layout -t '${w1}' tiled
tmux split-window -t '${w1p26}' \; \
     select-layout -t '${w1}' tiled \; \
     set-option -u -w -t '${w1}' window-size \; \
     set-option -t '=column:' @muntin-done plan \; \
     list-panes -s -t '=column:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} ' \; \
     if-shell -F -t '=column:' '#{@muntin-mark}' 'select-pane -M ; run-shell -C '\''select-pane -m -t '\''\'\'''\''#{@muntin-mark}'\''\'\'''\'''\'' ; set-option -u -g @muntin-mark'
