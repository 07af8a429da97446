package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.tiling.Dragging;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.ops.layout.Axis;
import java.util.Map;

/** {@code resize-pane}. */
record ResizePane() implements Command {
    private static final Map<Character, Axis> AXES = Map.of('L', Axis.COLUMNS, 'R', Axis.COLUMNS, 'U', Axis.ROWS, 'D', Axis.ROWS);

    @Override
    public Usage usage() {
        return Usage.of("resize-pane", "resizep", "DLRUZ", "txy").foreign("MT").arguments(0, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.pane('t');
        Window window = at.window();
        if (call.has('Z')) {
            if (window.isZoomed()) {
                window.unzoom();
            } else {
                window.zoom(at.pane());
            }
            return;
        }
        window.unzoom();
        resize(call, window, at.pane());
    }

    private static void resize(Call call, Window window, Pane pane) throws Refusal {
        int adjust = Sizes.number(call.arguments().first().orElse("1"), 1, Integer.MAX_VALUE, "adjustment");
        if (call.has('x')) {
            int width = Sizes.length(call.value('x').orElse(""), window.width(), "width");
            window.lay(Dragging.to(window.area(), pane.id(), Axis.COLUMNS, width));
        }
        if (call.has('y')) {
            int height = Sizes.length(call.value('y').orElse(""), window.height(), "height");
            window.lay(Dragging.to(window.area(), pane.id(), Axis.ROWS, height));
        }
        for (char flag : "LRUD".toCharArray()) {
            if (call.has(flag)) {
                int cells = flag == 'R' || flag == 'D' ? adjust : -adjust;
                window.lay(Dragging.by(window.area(), pane.id(), AXES.getOrDefault(flag, Axis.ROWS), cells));
                return;
            }
        }
    }
}
