package dev.muntin.compiler.preview;

import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.ops.layout.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A pane of a window.
 *
 * @param heading its number, a star if the user lands in it, and its title
 * @param title empty if it has none
 * @param lines what runs in it and what is typed into it
 */
public record PanePicture(Cell cell, String heading, String title, List<String> lines, boolean active) {
    public PanePicture {
        lines = List.copyOf(lines);
    }

    static PanePicture of(PaneSpec pane, int number, boolean active, Cell cell) {
        String title = pane.title().orElse("");
        List<String> lines = new ArrayList<>();
        pane.shell().asked().ifPresent(lines::add);
        pane.lines().stream().map(LineSpec::text).filter(text -> !text.isBlank()).forEach(lines::add);
        return new PanePicture(cell, number + (active ? "*" : "") + (title.isEmpty() ? "" : " " + title), title, lines, active);
    }
}
