package dev.muntin.cli.terminal;

import dev.muntin.ops.layout.Size;
import java.util.Optional;

/** How large the terminal of standard input is: asked once, by whoever comes first. Others wait for the answer. */
final class TerminalSize {
    private Optional<Size> size = Optional.empty();
    private boolean asked;

    synchronized Optional<Size> get() {
        if (!asked) {
            asked = true;
            size = Terminal.size();
        }
        return size;
    }
}
