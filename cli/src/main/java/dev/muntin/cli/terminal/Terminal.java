package dev.muntin.cli.terminal;

import dev.muntin.ops.layout.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the terminal knows of itself. */
public final class Terminal {
    private Terminal() {}

    /** How large it is; only {@code stty} can tell, which looks at its standard input. Empty if it cannot, or has no size. */
    public static Optional<Size> size() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] rowsAndColumns = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ", -1);
            return rowsAndColumns.length == 2 ? Size.parse(rowsAndColumns[1] + "x" + rowsAndColumns[0]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
