$| = 1; $r = ""; $SIG{TERM} = sub { $d = 1 };
if (@ARGV) { open F, ">", shift; print F $$; close F }
for (;;) {
vec($i = "", 0, 1) = 1; last if $d && !select $i, undef, undef, 0;
$n = sysread STDIN, $b, 65536; next if !defined $n && $d; last if !$n;
$b = $r . $b; $r = $b =~ s/\r\z// ? "\r" : ""; $b =~ s/\r\n/\n/g; print $b }
print $r
