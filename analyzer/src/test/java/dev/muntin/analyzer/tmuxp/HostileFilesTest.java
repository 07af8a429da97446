package dev.muntin.analyzer.tmuxp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Renderer;
import dev.muntin.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, reading it ends, and ends in words. {@code -Dmuntin.fuzz.count} and {@code -Dmuntin.fuzz.seed} look further. */
class HostileFilesTest {
    private static final int COUNT = Integer.getInteger("muntin.fuzz.count", 8000);
    private static final long SEED = Long.getLong("muntin.fuzz.seed", 20_26);

    private static final List<String> PIECES = List.of(
            "- ", "? ", ": ", "[", "]", "{", "}", ", ", "\n", "\n  ", "\n    ", "\t", "\"", "'", "|", ">", "|-\n", ">+2\n", "#",
            " #x\n", "&a ", "*a", "<<: ", "!!int ", "!x ",
            "%YAML 1.2\n", "---\n", "...\n", "\\", "\\u", "\\ud83d", "~", "yes", "010", "1:30", "0x", "1.0e+9", "\u0000",
            "\u001b[31m", "\uFEFF", "é", "日本", "😀", "\u0085", "\u2028",
            "\r", "\r\n", "session_name: s\n", "windows:\n", "panes:\n", "shell_command: ", "cmd: ", "options: {", "focus: ", "@",
            "`", "=");
    private static final String SEEDLING = """
            session_name: dev
            environment: &e {A: 1, "B": 'x'}
            windows:
              - &w
                window_name: "editor \\u00e9"
                <<: [*e, {layout: tiled}]
                panes:
                  - |
                    vim
                    ls
                  - shell_command: [{cmd: a}, b]
                  - *e
              - *w
            """;

    @Test
    void whateverAFileHoldsReadingItEndsInWords() {
        AtomicLong seed = new AtomicLong(SEED);
        assertTimeoutPreemptively(
                Duration.ofMillis(10_000 + 10L * COUNT),
                () -> {
                    for (; seed.get() < SEED + COUNT; seed.incrementAndGet()) {
                        check(text(new Random(seed.get())));
                    }
                },
                () -> "it hangs with -Dmuntin.fuzz.seed=" + seed + " -Dmuntin.fuzz.count=1");
    }

    @Test
    void whatIsRepeatedCostsWhatItIsLong() {
        List<String> units = List.of(
                "a: b\n", "- ", "[", "\"", "a\n", "  ", "\n", "*a ", "&a ", "x: |\n  y\n", "'", "1", "é", "?", ",",
                "{a: b}, ", "\"a\":1,", "!x ", "#", "- [a, b]\n", "a ", "%", "---\n");
        for (String unit : units) {
            String text = unit.repeat((1 << 18) / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(text), () -> "much of " + unit);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check("windows: [" + text), () -> "a list of much of " + unit);
        }
    }

    private static void check(String text) {
        SourceFile source = new SourceFile("x.yaml", Path.of("x.yaml"), text);
        WorkspaceFile file = read(source);
        boolean isDeclared = file instanceof WorkspaceFile.Declared;
        assertTrue(isDeclared || file.diagnostics().stream().anyMatch(Diagnostic::isError), () -> "refused without a reason: " + text);
        String shown = new Renderer(Map.of(source.name(), source.lines())).render(file.diagnostics());
        assertFalse(shown.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)), shown);
        int lines = source.lines().size();
        boolean isInside = file.diagnostics().stream().allMatch(d -> d.origin().line() <= Math.max(1, lines));
        assertTrue(isInside, () -> "a place behind the file: " + text);
    }

    private static WorkspaceFile read(SourceFile source) {
        try {
            return WorkspaceFile.of(source);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new AssertionError("reading this failed: " + source.text(), broken);
        }
    }

    private static String text(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> bytes(random);
            case 1 -> pieces(random);
            default -> mutated(random);
        };
    }

    private static String bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(8) == 0 ? bytes[i] : (byte) (' ' + (bytes[i] & 0x3F));
        }
        return new String(bytes, UTF_8);
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(40)).forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SEEDLING);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                default -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
