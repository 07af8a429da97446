sizes.yaml:23:18: warning: in this layout, the size of a pane is lost [wrong-place]
  23 |   panes: [{size: 10}, blank]
     |                  ^^ rows, columns and a main pane have sizes: even-vertical, even-horizontal, main-horizontal, main-vertical
tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F '\''#{S:#{W:#{?#{==:#{window-size},latest},,1}}}'\'' '\''set-option -F -g @muntin-size '\''\'\'''\''#{window-size}'\''\'\'''\'' ; set-option -F -o -q -w window-size '\''\'\'''\''#{?#{==:#{window-size},latest},largest,latest}'\''\'\'''\'' ; if-shell -F '\''\'\'''\''#{!=:#{window-size},#{@muntin-size}}'\''\'\'''\'' '\''\'\'''\''set-option -u -g @muntin-size'\''\'\'''\'' ; set-option -u -w window-size'\'' ; \
if-shell -F '\''#{?#{S:#{?#{==:#{session_name},sizes},1,}},,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
if-shell -F '\''#{@muntin-size}'\'' '\''set-option -F -w window-size '\''\'\'''\''#{@muntin-size}'\''\'\'''\'' ; set-option -u -g @muntin-size'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s sizes -n rows -x 200 -y 50 ; \
set-option -t =sizes: @muntin-tag plan ; \
resize-window -t =sizes: -x 200 -y 50 ; \
split-window -t =sizes: ; \
select-layout -t =sizes: tiled ; \
split-window -t =sizes: ; \
display-message -p plan:1 ; \
select-layout -t =sizes: '\''f54e,200x50,0,0[200x15,0,0,200x23,0,16,200x10,0,40]'\'' ; \
set-option -u -w -t =sizes: window-size ; \
display-message -p plan:2 ; \
new-window -t =sizes: -n columns ; \
resize-window -t =sizes: -x 200 -y 50 ; \
split-window -t =sizes: ; \
display-message -p plan:3 ; \
select-layout -t =sizes: '\''acb4,200x50,0,0{160x50,0,0,39x50,161,0}'\'' ; \
set-option -u -w -t =sizes: window-size ; \
display-message -p plan:4 ; \
new-window -t =sizes: -n main ; \
resize-window -t =sizes: -x 200 -y 50 ; \
display-message -p plan:5 ; \
set-option -w -t =sizes: main-pane-width 120 ; \
display-message -p plan:6 ; \
split-window -t =sizes: ; \
select-layout -t =sizes: tiled ; \
split-window -t =sizes: ; \
display-message -p plan:7 ; \
select-layout -t =sizes: '\''ea7d,200x50,0,0{120x50,0,0,79x50,121,0[79x5,121,0,79x44,121,6]}'\'' ; \
set-option -u -w -t =sizes: window-size ; \
display-message -p plan:8 ; \
new-window -t =sizes: -n lost ; \
if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
resize-window -t =sizes: -x 200 -y 50 ; \
split-window -t =sizes: ; \
select-layout -t =sizes: tiled ; \
set-option -u -w -t =sizes: window-size ; \
select-window -t =sizes:-3 ; \
set-option -t =sizes: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=sizes:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =sizes: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:pane_dead} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; if-shell -F -t =sizes: '\''#{==:#{@muntin-tag},plan}'\'' '\''display-message -p plan:ended ; set-hook -t =sizes: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =sizes muntin-plan'\'''
