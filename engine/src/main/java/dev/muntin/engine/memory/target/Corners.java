package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Window;
import java.util.Locale;
import java.util.Optional;

/** Panes by where they lie in their window, as in {@code {top-left}}. */
final class Corners {
    private Corners() {}

    static Optional<Pane> of(Window window, String word) {
        int right = window.width() - 1;
        int bottom = window.height() - 1;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "top" -> at(window, window.width() / 2, 0);
            case "bottom" -> at(window, window.width() / 2, bottom);
            case "left" -> at(window, 0, window.height() / 2);
            case "right" -> at(window, right, window.height() / 2);
            case "top-left" -> at(window, 0, 0);
            case "top-right" -> at(window, right, 0);
            case "bottom-left" -> at(window, 0, bottom);
            case "bottom-right" -> at(window, right, bottom);
            default -> Optional.empty();
        };
    }

    /** The line behind a pane counts as its own. */
    private static Optional<Pane> at(Window window, int column, int row) {
        return window.panes().stream().filter(window::shows)
                .filter(pane -> column >= pane.cell().left() && column <= pane.cell().left() + pane.cell().width())
                .filter(pane -> row >= pane.cell().top() && row <= pane.cell().top() + pane.cell().height())
                .findFirst();
    }
}
