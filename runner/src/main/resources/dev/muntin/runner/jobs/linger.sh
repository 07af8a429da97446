set -- "${PERL5OPT-}" "${PERL_UNICODE-}" "${PERL_BADLANG-}" "$@"
if command -v perl >/dev/null 2>&1; then PERL5OPT= PERL_UNICODE=0 PERL_BADLANG=0; export PERL5OPT PERL_UNICODE PERL_BADLANG; exec perl -e '
for (qw(PERL5OPT PERL_UNICODE PERL_BADLANG)) { $v = shift; if (length $v) { $ENV{$_} = $v } else { delete $ENV{$_} } }
$p = fork; defined $p or exit 126; if (!$p) { exec { $ARGV[0] } @ARGV; print STDERR "$ARGV[0]: $!\n"; exit($! == 2 ? 127 : 126) }
$SIG{INT} = $SIG{QUIT} = "IGNORE"; for $n (qw(TERM USR1 USR2)) { $SIG{$n} = sub { kill $n, $p } }
1 while waitpid($p, 0) < 0 && $! == 4; $s = $?; select undef, undef, undef, .3;
if ($s & 127) { chdir "/proc"; $SIG{$_} = "DEFAULT" for qw(INT QUIT TERM USR1 USR2); kill $s & 127, $$ } exit $s >> 8' -- "$@"; fi
shift 3; trap : INT QUIT; (exec "$@"); s=$?; trap - INT QUIT; sleep .3 2>/dev/null || sleep 1; [ $s -le 128 ] || kill -$((s - 128)) $$ 2>/dev/null; exit $s
