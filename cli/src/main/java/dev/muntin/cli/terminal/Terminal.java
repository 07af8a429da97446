package dev.muntin.cli.terminal;

import dev.muntin.ops.layout.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the terminal knows of itself. */
public final class Terminal {
    private Terminal() {}

    /** How large it is; only {@code stty} can tell, which looks at its standard input. Empty if it cannot, or has no size. */
    static Optional<Size> size() {
        return size(ProcessBuilder.Redirect.DISCARD, "stty", "size");
    }

    /** The same of the one that standard error leads to. */
    static Optional<Size> sizeOfError() {
        return size(ProcessBuilder.Redirect.INHERIT, "sh", "-c", "exec stty size <&2 2>/dev/null");
    }

    /** Whether it knows no more than to write one character behind the other, or nobody says that it does. */
    public static boolean isDumb(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        return term.isEmpty() || term.equals("dumb");
    }

    private static Optional<Size> size(ProcessBuilder.Redirect error, String... stty) {
        try {
            Process asked = new ProcessBuilder(stty)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(error)
                    .start();
            String[] rowsAndColumns = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ", -1);
            return rowsAndColumns.length == 2 ? Optional.of(new Size(Integer.parseInt(rowsAndColumns[1]), Integer.parseInt(rowsAndColumns[0])))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
