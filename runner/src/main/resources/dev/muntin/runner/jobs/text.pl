$| = 1; $r = ""; $SIG{TERM} = sub { $d = 1 }; $SIG{PIPE} = $SIG{XFSZ} = "IGNORE"; ($f, $o) = @ARGV;
if ($f) { symlink $$, "$f/writer"; open S, ">>", "$f/output" }
sub put { my ($h, $to, $b) = @_; for (my $at = 0; $at < length $b;) {
my $n = syswrite $h, $b, 65536, $at; if ($n) { $at += $n } elsif ($! != 4) { symlink "cannot write $to: $!", "$f/lost" if $f; last } } }
sub out { put(STDOUT, "the log", @_); put(S, "the temporary folder", @_) if $f }
for (;;) {
if ($f && !(-e "$f/output" && kill 0, $o)) { unlink map "$f/$_", qw(writer output lost); rmdir $f; exit if -c STDOUT; close S; $f = "" }
vec($i = "", 0, 1) = 1; $n = select $i, undef, undef, $d ? 0 : $f ? 2 : undef; last if $d && !$n; next if $n < 1;
$n = sysread STDIN, $b, 65536; next if !defined $n && $d; last if !$n;
$b = $r . $b; $r = $b =~ s/\r\z// ? "\r" : ""; $b =~ s/\r\n/\n/g; out($b) }
out($r)
