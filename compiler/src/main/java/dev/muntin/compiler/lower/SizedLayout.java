package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.PaneSize;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layout of a window whose author has said how large its panes shall be: drawn here, because tmux knows no such thing by name. */
public record SizedLayout(WindowSpec window, Size size) {
    /** Empty where nobody has asked, or where that means nothing. */
    public static Optional<Layout.Custom> of(WindowSpec window, Size size) {
        boolean asked = window.panes().size() > 1 && window.panes().stream().anyMatch(pane -> pane.size().asked().isPresent());
        return asked ? new SizedLayout(window, size).cells().flatMap(CustomLayout::of).map(Layout.Custom::new) : Optional.empty();
    }

    private Optional<List<Cell>> cells() {
        return switch (window.layout().orElse(new Layout.Named(LayoutName.EVEN_VERTICAL))) {
            case Layout.Custom custom -> Optional.empty();
            case Layout.Named named -> switch (named.name()) {
                case EVEN_VERTICAL -> rows(sizes(window.panes()), new Cell(0, 0, size.columns(), size.rows()));
                case EVEN_HORIZONTAL -> columns(sizes(window.panes()), new Cell(0, 0, size.columns(), size.rows()));
                case MAIN_HORIZONTAL -> mainHorizontal();
                case MAIN_VERTICAL -> mainVertical();
                case MAIN_HORIZONTAL_MIRRORED, MAIN_VERTICAL_MIRRORED, TILED -> Optional.empty();
            };
        };
    }

    private Optional<List<Cell>> mainHorizontal() {
        Setting<PaneSize> main = main("main-pane-height", LayoutOptions.DEFAULT.mainHeight());
        return rows(List.of(main, Setting.absent()), new Cell(0, 0, size.columns(), size.rows()))
                .flatMap(both -> columns(others(), both.getLast()).map(others -> joined(both.getFirst(), others)));
    }

    private Optional<List<Cell>> mainVertical() {
        Setting<PaneSize> main = main("main-pane-width", LayoutOptions.DEFAULT.mainWidth());
        return columns(List.of(main, Setting.absent()), new Cell(0, 0, size.columns(), size.rows()))
                .flatMap(both -> rows(others(), both.getLast()).map(others -> joined(both.getFirst(), others)));
    }

    /** What the first pane asks for, else what the window's option says, else what tmux does. */
    private Setting<PaneSize> main(String option, PaneLength usual) {
        Setting.Given<String> written = window.options().entries().get(option);
        PaneLength length = Optional.ofNullable(written).flatMap(given -> PaneLength.parse(given.value())).orElse(usual);
        PaneSize otherwise = switch (length) {
            case PaneLength.Cells cells -> new PaneSize.Cells(cells.count());
            case PaneLength.Percent percent -> new PaneSize.Percent(percent.percent());
        };
        return window.panes().getFirst().size().or(Setting.given(otherwise, window.origin()));
    }

    private List<Setting<PaneSize>> others() {
        return sizes(window.panes().subList(1, window.panes().size()));
    }

    private static List<Setting<PaneSize>> sizes(List<PaneSpec> panes) {
        return panes.stream().map(PaneSpec::size).toList();
    }

    private static Optional<List<Cell>> rows(List<Setting<PaneSize>> asked, Cell within) {
        return Shares.of(within.height(), asked).map(heights -> {
            List<Cell> cells = new ArrayList<>();
            int top = within.top();
            for (int height : heights) {
                cells.add(new Cell(within.left(), top, within.width(), height));
                top += height + 1;
            }
            return cells;
        });
    }

    private static Optional<List<Cell>> columns(List<Setting<PaneSize>> asked, Cell within) {
        return Shares.of(within.width(), asked).map(widths -> {
            List<Cell> cells = new ArrayList<>();
            int left = within.left();
            for (int width : widths) {
                cells.add(new Cell(left, within.top(), width, within.height()));
                left += width + 1;
            }
            return cells;
        });
    }

    private static List<Cell> joined(Cell main, List<Cell> others) {
        List<Cell> all = new ArrayList<>(List.of(main));
        all.addAll(others);
        return all;
    }
}
