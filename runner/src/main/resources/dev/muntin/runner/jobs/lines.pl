($j, $f) = @ARGV; $SIG{XFSZ} = "IGNORE";
%e = map { chr, sprintf "\\u%04x", $_ } 0 .. 31, 34, 92, 127;
while (<STDIN>) {
chomp; s/([\0-\x1f"\\\x7f])/$e{$1}/g;
s/(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})++(*SKIP)(*FAIL)|[\x80-\xff]/\xef\xbf\xbd/g if /[\x80-\xff]/;
@t = gmtime;
$b = sprintf "{\"ts\":\"%04d-%02d-%02dT%02d:%02d:%02dZ\",\"job_id\":\"%s\",\"line\":\"%s\"}\n", $t[5] + 1900, $t[4] + 1, @t[3, 2, 1, 0], $j, $_;
while (length $b) { $n = syswrite STDOUT, $b; if ($n) { substr $b, 0, $n, "" } else { symlink "cannot write the log: $!", "$f/lost" if $f; last } } }
