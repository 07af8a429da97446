package dev.muntin.compiler.plan;

import java.util.List;

/**
 * What shall stand when a plan is done.
 *
 * @param focus the current window, counted from 0
 */
public record Shape(String session, List<WindowShape> windows, int focus) {
    public Shape {
        windows = List.copyOf(windows);
    }

    /** Whether some window has a place of its own, so that they need not stand in the order in which they were made. */
    public boolean hasIndexes() {
        return windows.stream().anyMatch(window -> window.index().asked().isPresent());
    }
}
