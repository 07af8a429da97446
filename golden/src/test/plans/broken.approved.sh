broken.yaml:1:15: error: session name 'dev.api' is changed or refused by tmux before 3.7c [bad-name]
  1 | session_name: dev.api
    |               ^^^^^^^ 'dev-api' would do
broken.yaml:4:11: error: window 'logs' has an unknown layout 'tilled' [unknown-layout]
  4 |   layout: tilled
    |           ^^^^^^ did you mean 'tiled'?
broken.yaml:5:3: warning: a window has no key 'pane'; it is ignored [unknown-key]
  5 |   pane: [a]
    |   ^^^^ did you mean 'panes'?
