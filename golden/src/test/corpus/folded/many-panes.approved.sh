tmux if-shell -F -t '=many:' '#{?session_id,,#{==:#{window-size},manual}}' 'set-option -g @muntin-manual 1 ; set-option -g -w window-size latest' \; \
     new-session -d -P -F 'S #{session_id} plan:w1p1 #{window_id} #{pane_id}' -s many -n hosts -x 200 -y 50 \; \
     set-option -t '=many:' @muntin-tag plan
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
     split-window -P -F 'plan:w1p10 #{window_id} #{pane_id}' -t '${w1p9}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p11 #{window_id} #{pane_id}' -t '${w1p10}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p12 #{window_id} #{pane_id}' -t '${w1p11}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p13 #{window_id} #{pane_id}' -t '${w1p12}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p14 #{window_id} #{pane_id}' -t '${w1p13}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p15 #{window_id} #{pane_id}' -t '${w1p14}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p16 #{window_id} #{pane_id}' -t '${w1p15}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p17 #{window_id} #{pane_id}' -t '${w1p16}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p18 #{window_id} #{pane_id}' -t '${w1p17}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p19 #{window_id} #{pane_id}' -t '${w1p18}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p20 #{window_id} #{pane_id}' -t '${w1p19}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p21 #{window_id} #{pane_id}' -t '${w1p20}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p22 #{window_id} #{pane_id}' -t '${w1p21}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p23 #{window_id} #{pane_id}' -t '${w1p22}'
tmux select-layout -t '${w1}' tiled \; \
     split-window -P -F 'plan:w1p24 #{window_id} #{pane_id}' -t '${w1p23}'
tmux select-layout -t '${w1}' tiled \; \
     send-keys -t '${w1p1}' -l -- ' ssh h1' \; \
     send-keys -t '${w1p1}' Enter \; \
     send-keys -t '${w1p2}' -l -- ' ssh h2' \; \
     send-keys -t '${w1p2}' Enter \; \
     send-keys -t '${w1p3}' -l -- ' ssh h3' \; \
     send-keys -t '${w1p3}' Enter \; \
     send-keys -t '${w1p4}' -l -- ' ssh h4' \; \
     send-keys -t '${w1p4}' Enter \; \
     send-keys -t '${w1p5}' -l -- ' ssh h5' \; \
     send-keys -t '${w1p5}' Enter \; \
     send-keys -t '${w1p6}' -l -- ' ssh h6' \; \
     send-keys -t '${w1p6}' Enter \; \
     send-keys -t '${w1p7}' -l -- ' ssh h7' \; \
     send-keys -t '${w1p7}' Enter \; \
     send-keys -t '${w1p8}' -l -- ' ssh h8' \; \
     send-keys -t '${w1p8}' Enter \; \
     send-keys -t '${w1p9}' -l -- ' ssh h9' \; \
     send-keys -t '${w1p9}' Enter \; \
     send-keys -t '${w1p10}' -l -- ' ssh h10' \; \
     send-keys -t '${w1p10}' Enter \; \
     send-keys -t '${w1p11}' -l -- ' ssh h11' \; \
     send-keys -t '${w1p11}' Enter \; \
     send-keys -t '${w1p12}' -l -- ' ssh h12' \; \
     send-keys -t '${w1p12}' Enter \; \
     send-keys -t '${w1p13}' -l -- ' ssh h13' \; \
     send-keys -t '${w1p13}' Enter \; \
     send-keys -t '${w1p14}' -l -- ' ssh h14' \; \
     send-keys -t '${w1p14}' Enter \; \
     send-keys -t '${w1p15}' -l -- ' ssh h15' \; \
     send-keys -t '${w1p15}' Enter \; \
     send-keys -t '${w1p16}' -l -- ' ssh h16' \; \
     send-keys -t '${w1p16}' Enter \; \
     send-keys -t '${w1p17}' -l -- ' ssh h17' \; \
     send-keys -t '${w1p17}' Enter \; \
     send-keys -t '${w1p18}' -l -- ' ssh h18' \; \
     send-keys -t '${w1p18}' Enter \; \
     send-keys -t '${w1p19}' -l -- ' ssh h19' \; \
     send-keys -t '${w1p19}' Enter \; \
     send-keys -t '${w1p20}' -l -- ' ssh h20' \; \
     send-keys -t '${w1p20}' Enter \; \
     send-keys -t '${w1p21}' -l -- ' ssh h21' \; \
     send-keys -t '${w1p21}' Enter \; \
     send-keys -t '${w1p22}' -l -- ' ssh h22' \; \
     send-keys -t '${w1p22}' Enter \; \
     send-keys -t '${w1p23}' -l -- ' ssh h23' \; \
     send-keys -t '${w1p23}' Enter \; \
     send-keys -t '${w1p24}' -l -- ' ssh h24' \; \
     send-keys -t '${w1p24}' Enter \; \
     set-option -u -w -t '${w1}' window-size \; \
     if-shell -F -t '=many:' '#{@muntin-manual}' 'set-option -g -w window-size manual ; set-option -u -g @muntin-manual' \; \
     set-option -t '=many:' @muntin-done plan \; \
     list-panes -s -t '=many:' -F 'pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '
