package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.layout.Layout;
import java.util.List;

/** Says where a size of a pane is lost: the window is divided in a way in which no one direction is that of the pane. */
record PaneSizes(Diagnostics diagnostics) {
    void check(Setting<Layout> layout, List<PaneSpec> panes) {
        boolean heeded = panes.size() > 1 && layout.asked().map(PaneSizes::isDirected).orElse(true);
        if (!heeded) {
            panes.forEach(pane -> pane.size().ifGiven(size -> diagnostics.report(Kind.WRONG_PLACE, size.origin(),
                    panes.size() == 1 ? "the only pane of a window has all of it; its size is lost" : "in this layout, the size of a pane is lost",
                    panes.size() == 1 ? "" : "rows, columns and a main pane have sizes: even-vertical, even-horizontal, main-horizontal, main-vertical")));
        }
    }

    private static boolean isDirected(Layout layout) {
        return switch (layout) {
            case Layout.Custom custom -> false;
            case Layout.Named named -> switch (named.name()) {
                case EVEN_HORIZONTAL, EVEN_VERTICAL, MAIN_HORIZONTAL, MAIN_VERTICAL -> true;
                case MAIN_HORIZONTAL_MIRRORED, MAIN_VERTICAL_MIRRORED, TILED -> false;
            };
        };
    }
}
