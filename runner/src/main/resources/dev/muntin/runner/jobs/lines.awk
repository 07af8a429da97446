BEGIN {
    for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i
    bad = sprintf("%c%c%c", 239, 191, 189)
    clock = "date -u +%Y-%m-%dT%H:%M:%SZ"
}
function follows(s, at, n,   i) {
    for (i = 1; i <= n; i++) if (code[substr(s, at + i, 1)] < 128 || code[substr(s, at + i, 1)] > 191) return 0
    return 1
}
function width(s, at,   c, d) {
    c = code[substr(s, at, 1)]; d = code[substr(s, at + 1, 1)]
    if (c < 128) return 1
    if (c >= 194 && c <= 223) return follows(s, at, 1) ? 2 : 0
    if (c >= 224 && c <= 239) return follows(s, at, 2) && !(c == 224 && d < 160) && !(c == 237 && d > 159) ? 3 : 0
    if (c >= 240 && c <= 244) return follows(s, at, 3) && !(c == 240 && d < 144) && !(c == 244 && d > 143) ? 4 : 0
    return 0
}
function escaped(s,   at, n, c, out) {
    for (at = 1; at <= length(s); at += n ? n : 1) {
        n = width(s, at); c = substr(s, at, 1)
        out = out (n == 0 ? bad : n > 1 ? substr(s, at, n) : c == "\"" || c == "\\" || code[c] < 32 || code[c] == 127 ? sprintf("\\u%04x", code[c]) : c)
    }
    return out
}
# Not every awk tells the time, but each seeds itself with it and gives back the seed before.
function now(   second) {
    srand(); second = srand()
    if (second != asked) { clock | getline told; close(clock); asked = second }
    return told
}
function record(s) {
    sub(/\r$/, "", s)
    # Without a backslash, which not every awk reads alike there.
    if (s ~ /[^ !#-[^-~]/) s = escaped(s)
    printf "{\"ts\":\"%s\",\"job_id\":\"%s\",\"line\":\"%s\"}\n", now(), job, s
}
# The last empty line is not the job's.
length == 0 { empty++; next }
{
    for (; empty; empty--) record("")
    record($0)
    fflush()
}
END { while (empty-- > 1) record("") }
