$| = 1; $r = "";
while (sysread STDIN, $b, 65536) {
$b = $r . $b; $r = $b =~ s/\r\z// ? "\r" : ""; $b =~ s/\r\n/\n/g; print $b }
print $r
