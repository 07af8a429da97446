package dev.muntin.compiler.preview;

import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.lower.DefaultLayout;
import dev.muntin.compiler.lower.SizedLayout;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.layout.Placement;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where the panes of a window will lie.
 *
 * @param size of the window for which that holds
 */
record Geometry(String layout, Size size, List<Cell> cells) {
    // Those before share what is left over otherwise, which is at most a line or two.
    private static final TmuxVersion VERSION = TmuxVersion.of(3, 6);

    static Geometry of(WindowSpec window, Size asked) {
        int panes = window.panes().size();
        Layout layout = window.layout().orElse(DefaultLayout.of(panes, asked));
        return SizedLayout.of(window, asked).map(sized -> sized(layout, sized)).orElseGet(() -> switch (layout) {
            case Layout.Named named -> placed(named, panes, asked, options(window));
            case Layout.Custom custom -> drawn(custom.layout(), panes);
        });
    }

    /** What sizes are asked for in is a layout that has a name. */
    private static Geometry sized(Layout asked, Layout.Custom sized) {
        return new Geometry(asked.text() + " with sizes", sized.layout().size(), sized.layout().cells());
    }

    private static Geometry placed(Layout.Named named, int panes, Size size, LayoutOptions options) {
        return switch (Placement.of(named.name(), panes, size, options, VERSION)) {
            case Placement.Fits fits -> new Geometry(named.text(), size, fits.cells());
            case Placement.TooSmall small -> placed(named, panes, small.needed(), options);
        };
    }

    private static Geometry drawn(CustomLayout layout, int panes) {
        return new Geometry("a layout of its own", layout.size(), Surplus.without(layout.root(), panes).panes());
    }

    private static LayoutOptions options(WindowSpec window) {
        LayoutOptions options = LayoutOptions.DEFAULT;
        options = with(options, window, "main-pane-width", LayoutOptions::mainWidth);
        options = with(options, window, "main-pane-height", LayoutOptions::mainHeight);
        options = with(options, window, "other-pane-width", LayoutOptions::otherWidth);
        return with(options, window, "other-pane-height", LayoutOptions::otherHeight);
    }

    private static LayoutOptions with(LayoutOptions options, WindowSpec window, String name, BiFunction<LayoutOptions, PaneLength, LayoutOptions> set) {
        return Optional.ofNullable(window.options().entries().get(name))
                .flatMap(value -> PaneLength.parse(value.value()))
                .map(length -> set.apply(options, length)).orElse(options);
    }
}
