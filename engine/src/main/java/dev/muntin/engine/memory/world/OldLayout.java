package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Tiling;
import java.util.List;
import java.util.OptionalInt;

/**
 * What lay in a window before the layout that somebody gave last.
 *
 * @param active which of the panes was active
 * @param last which of them were before, the last one first
 */
public record OldLayout(String text, OptionalInt active, List<Integer> last) {
    public OldLayout {
        last = List.copyOf(last);
    }

    public static OldLayout of(Window window) {
        return new OldLayout(Tiling.text(window.area()), window.indexOf(window.active()),
                window.last().stream().flatMapToInt(pane -> window.indexOf(pane).stream()).boxed().toList());
    }
}
