package dev.muntin.compiler.preview;

import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Part;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A window with its panes where they will lie.
 *
 * @param heading which window it is, and how its panes were laid out
 * @param name empty where tmux shall find one
 */
public record WindowPicture(String heading, String name, boolean current, Size size, List<PanePicture> panes) {
    public WindowPicture {
        panes = List.copyOf(panes);
    }

    static WindowPicture of(WindowSpec window, int number, boolean current, Size asked) {
        Geometry geometry = Geometry.of(window, asked);
        String heading = Part.window(number, window.name().orElse("")).words()
                + (window.panes().size() > 1 ? ", " + geometry.layout() : "") + (current ? ", current" : "");
        List<PanePicture> panes = new ArrayList<>();
        for (int i = 0; i < window.panes().size(); i++) {
            Cell cell = geometry.cells().get(i);
            panes.add(PanePicture.of(window.panes().get(i), i + 1, i == window.focus(), cell));
        }
        return new WindowPicture(heading, window.name().orElse(""), current, geometry.size(), panes);
    }
}
