package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.Placement;
import dev.muntin.ops.layout.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A window as it shall stand.
 *
 * @param name absent where tmux finds one, which then tells nothing
 * @param index absent where it is the first that was free
 * @param layout absent where nobody asked for one
 * @param directories where each pane starts; absent where that depends on who builds
 * @param focus the active pane, counted from 0
 */
public record WindowShape(
        Setting<String> name, Setting<Integer> index, Setting<Layout> layout, List<Setting<Path>> directories, int focus, Origin origin) {
    public WindowShape {
        directories = List.copyOf(directories);
    }

    public int panes() {
        return directories.size();
    }

    /**
     * Where the panes lie in a window of this size: right in their order, while options of the window may move the lines between them.
     * Empty where nobody asked.
     */
    public Optional<List<Cell>> cells(Size size, TmuxVersion version) {
        return layout.asked().map(asked -> switch (asked) {
            case Layout.Named named -> placed(named, size, version);
            case Layout.Custom custom -> custom.layout().cells();
        });
    }

    private List<Cell> placed(Layout.Named named, Size size, TmuxVersion version) {
        return switch (Placement.of(named.name(), panes(), size, LayoutOptions.DEFAULT, version)) {
            case Placement.Fits fits -> fits.cells();
            case Placement.TooSmall small -> placed(named, small.needed(), version);
        };
    }
}
