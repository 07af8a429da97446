package dev.muntin.compiler.preview;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.ops.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A preview as text, to scale: lines between the panes, heavy ones around the pane in which the user lands. */
public final class TextPreview {
    private final WindowPicture window;
    private final Scale across;
    private final Scale down;

    private TextPreview(WindowPicture window, int columns) {
        this.window = window;
        this.across = Scale.of(cells().flatMap(cell -> Stream.of(cell.left() - 1, cell.left() + cell.width())).toList(), columns);
        int rows = Math.round((window.size().rows() + 2f) * columns / (window.size().columns() + 2));
        this.down = Scale.of(cells().flatMap(cell -> Stream.of(cell.top() - 1, cell.top() + cell.height())).toList(), rows);
    }

    /** @param columns how wide it is */
    public static String of(Preview preview, int columns) {
        return preview.windows().stream()
                .map(window -> Printable.of(window.heading()) + "\n" + new TextPreview(window, columns).text(columns))
                .collect(Collectors.joining("\n"));
    }

    private Stream<Cell> cells() {
        return window.panes().stream().map(PanePicture::cell);
    }

    private String text(int columns) {
        return across.length() > columns ? listed(columns) : drawn();
    }

    /** Where there is no room for lines between the panes. */
    private String listed(int columns) {
        return window.panes().stream().map(pane -> Printable.clipped(oneLine(pane), columns).stripTrailing() + "\n").collect(Collectors.joining());
    }

    private String drawn() {
        Canvas canvas = new Canvas(across.length(), down.length());
        for (PanePicture pane : window.panes()) {
            Cell cell = pane.cell();
            canvas.box(across.at(cell.left() - 1), down.at(cell.top() - 1), across.at(cell.left() + cell.width()),
                    down.at(cell.top() + cell.height()), pane.active() ? Canvas.HEAVY : Canvas.LIGHT);
            label(canvas, pane);
        }
        return canvas.text();
    }

    private void label(Canvas canvas, PanePicture pane) {
        int left = across.at(pane.cell().left() - 1) + 1;
        int top = down.at(pane.cell().top() - 1) + 1;
        int width = across.at(pane.cell().left() + pane.cell().width()) - left;
        List<String> lines = lines(pane, down.at(pane.cell().top() + pane.cell().height()) - top);
        for (int i = 0; i < lines.size(); i++) {
            canvas.label(left, top + i, Printable.clipped(lines.get(i), width), width);
        }
    }

    private static List<String> lines(PanePicture pane, int room) {
        if (room == 1) {
            return List.of(oneLine(pane));
        }
        List<String> lines = new ArrayList<>(List.of(pane.heading()));
        lines.addAll(pane.lines());
        return lines.size() <= room ? lines : Stream.concat(lines.stream().limit(room - 1L), Stream.of("…")).toList();
    }

    private static String oneLine(PanePicture pane) {
        return Stream.concat(Stream.of(pane.heading()), pane.lines().stream()).collect(Collectors.joining("  "));
    }
}
