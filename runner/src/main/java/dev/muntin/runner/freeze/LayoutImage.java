package dev.muntin.runner.freeze;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.layout.Placement;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.snapshot.WindowSnapshot;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a window is arranged, in the words of a workspace.
 *
 * @param layout absent where there is but one pane, or no words for it
 * @param panes in the order in which that layout has to meet them
 */
record LayoutImage(Optional<Layout> layout, List<PaneSnapshot> panes) {
    LayoutImage {
        panes = List.copyOf(panes);
    }

    /** @param options those of the window's own: it will have no others elsewhere */
    static LayoutImage of(WindowSnapshot window, LayoutOptions options, TmuxVersion version) {
        Map<Integer, Cell> leaves = LayoutLeaves.of(window.layout());
        List<PaneSnapshot> tiled = window.panes().stream().filter(pane -> !pane.floating() && leaves.containsKey(pane.id().number())).toList();
        if (tiled.size() < 2) {
            return new LayoutImage(Optional.empty(), tiled.isEmpty() ? window.panes() : tiled);
        }
        List<Cell> cells = tiled.stream().map(pane -> cell(pane, leaves)).toList();
        return Stream.of(LayoutName.values()).filter(name -> version.atLeast(name.since()))
                .filter(name -> Placement.of(name, cells.size(), window.size(), options, version).equals(new Placement.Fits(cells)))
                .findFirst()
                .map(name -> new LayoutImage(Optional.of(new Layout.Named(name)), tiled))
                .orElseGet(() -> custom(window.layout(), tiled, leaves, cells));
    }

    /** The window's own string where it has one: what lies in four corners can be rows of columns, or columns of rows. */
    private static LayoutImage custom(String text, List<PaneSnapshot> tiled, Map<Integer, Cell> leaves, List<Cell> cells) {
        return parsed(text.startsWith("{") ? LayoutObjects.text(text) : text).or(() -> CustomLayout.of(cells))
                .map(custom -> new LayoutImage(Optional.of(new Layout.Custom(custom)), dealt(custom, tiled, leaves)))
                .orElseGet(() -> new LayoutImage(Optional.empty(), tiled));
    }

    private static Optional<CustomLayout> parsed(String text) {
        return CustomLayout.parse(text) instanceof LayoutReading.Valid valid && valid.layout() instanceof Layout.Custom custom
                ? Optional.of(custom.layout()) : Optional.empty();
    }

    private static List<PaneSnapshot> dealt(CustomLayout custom, List<PaneSnapshot> tiled, Map<Integer, Cell> leaves) {
        List<Cell> order = custom.cells();
        List<PaneSnapshot> dealt = new ArrayList<>(tiled);
        dealt.sort(Comparator.comparingInt(pane -> order.indexOf(cell(pane, leaves))));
        return dealt;
    }

    private static Cell cell(PaneSnapshot pane, Map<Integer, Cell> leaves) {
        Cell cell = leaves.get(pane.id().number());
        if (cell == null) {
            throw new IllegalArgumentException("no cell for pane " + pane.id());
        }
        return cell;
    }
}
