$| = 1; $r = ""; $SIG{TERM} = sub { $d = 1 }; ($w, $o) = @ARGV;
if ($w) { open F, ">", $w; print F $$; close F }
for (;;) {
if ($o && !kill 0, $o) { $w =~ s/writer$//; unlink "${w}writer", "${w}output"; rmdir $w; exit }
vec($i = "", 0, 1) = 1; $n = select $i, undef, undef, $d ? 0 : $o ? 2 : undef; last if $d && !$n; next if $n < 1;
$n = sysread STDIN, $b, 65536; next if !defined $n && $d; last if !$n;
$b = $r . $b; $r = $b =~ s/\r\z// ? "\r" : ""; $b =~ s/\r\n/\n/g; print $b }
print $r
