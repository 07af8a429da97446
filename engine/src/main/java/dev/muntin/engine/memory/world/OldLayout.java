package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Tiling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What lay in a window before the layout that somebody gave last.
 *
 * @param active which of the panes was active
 * @param last which of them were before, the last one first
 */
public record OldLayout(Area area, OptionalInt active, List<Integer> last) {
    public OldLayout {
        last = List.copyOf(last);
    }

    public static OldLayout of(Window window) {
        List<Integer> last = new ArrayList<>();
        for (Pane pane : window.last()) {
            window.indexOf(pane).ifPresent(last::add);
        }
        return new OldLayout(window.area(), window.indexOf(window.active()), last);
    }

    public String text() {
        return Tiling.text(area);
    }
}
