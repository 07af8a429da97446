case ${TERM_PROGRAM_VERSION-} in 3.[6-9]*|3.[1-9][0-9]*|[4-9].*|next-*|master) ;;
*) s=${TMUX#*,} s=${s%%,*} p=$$
n() { for t in .1 .3 1 3; do sleep $t || sleep 1; [ $? -ne 127 ] || exit; kill -CHLD $s && kill -0 $p || exit; done; }
trap "" HUP; (trap "" INT QUIT TERM TSTP; (trap n HUP; n; while :; do sleep 60; [ $? -ne 127 ] || exit; n; done) &) </dev/null >/dev/null 2>&1; trap - HUP;;
esac; exec "$@"
