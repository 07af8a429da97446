package dev.muntin.compiler.lower;

import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.Placement;
import dev.muntin.ops.layout.Size;

/** How panes lie for whose window no layout is written: below each other, as splitting one after the other gives them, while they fit. */
public final class DefaultLayout {
    private DefaultLayout() {}

    public static Layout of(int panes, Size size) {
        Placement rows = Placement.of(LayoutName.EVEN_VERTICAL, panes, size, LayoutOptions.DEFAULT, TmuxVersion.of(3, 2));
        return new Layout.Named(switch (rows) {
            case Placement.Fits fits -> LayoutName.EVEN_VERTICAL;
            case Placement.TooSmall small -> LayoutName.TILED;
        });
    }
}
