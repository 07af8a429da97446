package dev.muntin.analyzer.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Text that may be anything, and whole files with slips in them. */
record RandomText(Random random, List<String> examples) {
    private static final List<String> PIECES = List.of(
            "- ", "? ", ": ", "[", "]", "{", "}", ", ", "\n", "\n  ", "\n    ", "\t", "\"", "'", "|", ">", "|-\n", ">+2\n", "#",
            " #x\n", "&a ", "*a", "<<: ", "<<: *a\n", "!!int ", "!!str", "!!binary ", "!x ", "!<x> ", "%TAG ! x\n",
            "%YAML 1.2\n", "---\n", "...\n", "\\", "\\u", "\\ud83d", "\\x0", "~", "yes", "010", "1:30", "0x", "1.0e+9", "1e999999999", ".nan",
            "99999999999999999999", "-1", "30%", "\u0000", "\u001b[31m", "\uFEFF", "é", "日本", "😀", "\ud83d", "\u0085", "\u2028",
            "\r", "\r\n", "session_name: s\n", "windows:\n", "panes:\n", "shell_command: ", "cmd: ", "options: {", "focus: ", "include: x.yaml\n",
            "extends: .\n", "$HOME", "${A:-", "${A:-${B}}", "}", "~root", "./x", "../..", "@", "`", "=", "layout: tiled\n");

    String next() {
        return switch (random.nextInt(8)) {
            case 0 -> new String(bytes(random.nextInt(200)), UTF_8);
            case 1 -> printable();
            case 2, 3 -> pieces();
            default -> slipped(examples.get(random.nextInt(examples.size())));
        };
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String printable() {
        byte[] bytes = bytes(random.nextInt(200));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(8) == 0 ? bytes[i] : (byte) (' ' + (bytes[i] & 0x3F));
        }
        return new String(bytes, UTF_8);
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    String slipped(String example) {
        StringBuilder text = new StringBuilder(example);
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 3 -> text.setLength(at);
                default -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
