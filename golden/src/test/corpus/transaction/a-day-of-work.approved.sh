tmux start-server \; \
     set-hook -g @muntin-plan 'set-hook -u -g @muntin-plan ; \
if-shell -F -t =shop: '\''#{?session_id,,#{==:#{window-size},manual}}'\'' '\''set-option -g @muntin-manual 1 ; set-option -g -w window-size latest'\'' ; \
new-session -d -P -F '\''S #{session_id}'\'' -s shop -x 200 -y 50 -c {home}/src/shop -e '\''STAGE=dev'\'' sleep 86400 ; \
set-option -t =shop: @muntin-tag plan ; \
set-option -t =shop: base-index 1 ; \
move-window -r -t =shop: ; \
display-message -p plan:1 ; \
new-window -k -t '\''=shop:^'\'' -n editor -c {home}/src/shop ; \
resize-window -t =shop: -x 200 -y 50 ; \
display-message -p plan:2 ; \
set-option -w -t =shop: main-pane-width '\''60%'\'' ; \
display-message -p plan:3 ; \
split-window -t =shop: -c {home}/src/shop ; \
select-layout -t =shop: tiled ; \
split-window -t =shop: -c {home}/src/shop ; \
select-layout -t =shop: main-vertical ; \
send-keys -t =shop:.+1 -l -- '\'' nvim'\'' ; \
send-keys -t =shop:.+1 Enter ; \
send-keys -t =shop:.+2 -l -- '\'' git status -sb'\'' ; \
send-keys -t =shop:.+2 Enter ; \
select-pane -t =shop:.+1 ; \
set-option -u -w -t =shop: window-size ; \
new-window -t =shop: -n server -c {home}/src/shop/api -e '\''PORT=8080'\'' ; \
resize-window -t =shop: -x 200 -y 50 ; \
split-window -t =shop: -c {home}/src/shop/api -e '\''PORT=8080'\'' ; \
select-layout -t =shop: even-vertical ; \
send-keys -t =shop:.+1 -l -- '\'' ./gradlew bootRun'\'' ; \
send-keys -t =shop:.+1 Enter ; \
send-keys -t =shop: -l -- '\'' tail -F log/app.log'\'' ; \
send-keys -t =shop: Enter ; \
set-option -u -w -t =shop: window-size ; \
new-window -t =shop: -n db -c {home}/src/shop ; \
resize-window -t =shop: -x 200 -y 50 ; \
send-keys -t =shop: -l -- '\'' psql shop'\'' ; \
set-option -u -w -t =shop: window-size ; \
new-window -t =shop: -n cluster -c {home}/src/shop ; \
resize-window -t =shop: -x 200 -y 50 ; \
split-window -t =shop: -c {home}/src/shop ; \
select-layout -t =shop: tiled ; \
split-window -t =shop: -c {home}/src/shop ; \
select-layout -t =shop: tiled ; \
split-window -t =shop: -c {home}/src/shop ; \
select-layout -t =shop: tiled ; \
send-keys -t =shop:.+1 -l -- '\'' ssh bastion'\'' ; \
send-keys -t =shop:.+1 Enter ; \
send-keys -t =shop:.+1 -l -- '\'' ssh web1'\'' ; \
send-keys -t =shop:.+1 Enter ; \
send-keys -t =shop:.+2 -l -- '\'' ssh bastion'\'' ; \
send-keys -t =shop:.+2 Enter ; \
send-keys -t =shop:.+2 -l -- '\'' ssh web2'\'' ; \
send-keys -t =shop:.+2 Enter ; \
send-keys -t =shop:.+3 -l -- '\'' ssh bastion'\'' ; \
send-keys -t =shop:.+3 Enter ; \
send-keys -t =shop:.+3 -l -- '\'' ssh web3'\'' ; \
send-keys -t =shop:.+3 Enter ; \
send-keys -t =shop: -l -- '\'' ssh bastion'\'' ; \
send-keys -t =shop: Enter ; \
send-keys -t =shop: -l -- '\'' ssh web4'\'' ; \
send-keys -t =shop: Enter ; \
set-option -u -w -t =shop: window-size ; \
select-window -t =shop:-3 ; \
if-shell -F -t =shop: '\''#{@muntin-manual}'\'' '\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\'' ; \
set-option -t =shop: @muntin-done plan' \; \
     set-hook -R @muntin-plan \; \
     if-shell -F -t '=shop:' '#{==:#{@muntin-done},plan}' 'list-panes -s -t =shop: -F '\''pane #{q:session_id} #{q:window_id} #{q:pane_id} #{q:window_index} #{q:window_active} #{q:pane_active} #{q:window_zoomed_flag} #{q:window_width} #{q:window_height} #{q:pane_left} #{q:pane_top} #{q:pane_width} #{q:pane_height} #{q:pid} #{q:version} #{q:@muntin-tag} #{q:@muntin-done} #{q:window_name} #{q:pane_start_path} '\''' 'if-shell -F -t =shop: '\''#{==:#{@muntin-tag},plan}'\'' '\''if-shell -F -t =shop: '\''\'\'''\''#{@muntin-manual}'\''\'\'''\'' '\''\'\'''\''set-option -g -w window-size manual ; set-option -u -g @muntin-manual'\''\'\'''\'' ; display-message -p plan:ended ; set-hook -t =shop: session-renamed '\''\'\'''\''kill-session -t =muntin-plan'\''\'\'''\'' ; rename-session -t =shop muntin-plan'\'''
