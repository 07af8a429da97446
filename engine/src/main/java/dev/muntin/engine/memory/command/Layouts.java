package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Arrangement;
import dev.muntin.engine.memory.tiling.Tiling;
import dev.muntin.engine.memory.world.Crash;
import dev.muntin.engine.memory.world.OldLayout;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.LayoutReading;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the panes of a window out by a layout's name or its text. */
final class Layouts {
    private final Server server;
    private final Window window;
    private final List<LayoutName> names;

    Layouts(Server server, Window window) {
        this.server = server;
        this.window = window;
        this.names = new ArrayList<>();
        for (LayoutName name : LayoutName.values()) {
            if (server.version().atLeast(name.since())) {
                names.add(name);
            }
        }
    }

    /** The layout of this name, or the only one whose name begins so. */
    Optional<LayoutName> named(String word) {
        List<LayoutName> begun = new ArrayList<>();
        for (LayoutName name : names) {
            if (name.word().equals(word)) {
                return Optional.of(name);
            }
            if (name.word().startsWith(word)) {
                begun.add(name);
            }
        }
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    Optional<LayoutName> last() {
        return window.ground().lastLayout() < 0 ? Optional.empty() : Optional.of(names.get(window.ground().lastLayout()));
    }

    void walk(int step) {
        int from = window.ground().lastLayout() < 0 ? step > 0 ? -1 : 0 : window.ground().lastLayout();
        arrange(names.get(Math.floorMod(from + step, names.size())));
    }

    void arrange(LayoutName layout) {
        if (count() > 1) {
            Size size = window.ground().size();
            window.ground().layWhole(Arrangement.of(layout, panes(), size, options(), server.version()));
        }
        window.ground().lastLayout(names.indexOf(layout));
    }

    private List<Integer> panes() {
        return window.panes().stream().map(Pane::id).toList();
    }

    private LayoutOptions options() {
        return LayoutOptions.DEFAULT.mainWidth(length("main-pane-width")).mainHeight(length("main-pane-height"))
                .otherWidth(length("other-pane-width")).otherHeight(length("other-pane-height"))
                .tiledColumns(window.options().number("tiled-layout-max-columns"));
    }

    private PaneLength length(String option) {
        Options options = window.options();
        return PaneLength.parse(options.text(option)).orElseThrow(() -> new Unmodelled(option + " " + options.text(option)));
    }

    /** Lays the panes out as they lay before; from 3.8 on that tells who was active, too. */
    void restore(OldLayout old) throws Refusal {
        if (!server.atLeast(3, 8)) {
            custom(old.text());
            return;
        }
        try {
            custom(old.text());
        } catch (Refusal refusal) {
            throw new Unmodelled("an old layout that no longer fits, which tmux says in JSON");
        }
        window.goBack(old);
    }

    /** Lays the panes out as somebody has drawn it. */
    void custom(String text) throws Refusal {
        CustomLayout layout = read(text);
        int cells = layout.cells().size();
        int count = count();
        if (count > cells) {
            throw new Refusal("have " + count + " panes but need " + cells + ": " + text);
        }
        Area area = Tiling.of(layout);
        for (int surplus = cells - 1; surplus >= count; surplus--) {
            area = Tiling.without(area, surplus, server.version());
        }
        lay(Tiling.dealt(area, panes()));
    }

    /** The window takes the size of the layout, but in 3.7 not of one pane's. */
    private void lay(Area area) {
        if (count() == 1 && server.atLeast(3, 7) && !server.atLeast(3, 8)) {
            window.lay(area);
        } else {
            window.ground().layWhole(area);
        }
    }

    private int count() {
        return window.panes().size();
    }

    private CustomLayout read(String text) throws Refusal {
        if (text.startsWith("{") && server.atLeast(3, 8)) {
            throw new Unmodelled("layouts as JSON");
        }
        // 3.3a prints words that it never wrote, and dies of it.
        if (!text.matches("(?s)\\s*(0[xX])?[0-9a-fA-F].*") && server.atLeast(3, 3) && !server.atLeast(3, 4)) {
            throw new Crash("tmux " + server.version() + " dies of the layout '" + text + "'");
        }
        if (CustomLayout.parse(text) instanceof LayoutReading.Valid(Layout.Custom(CustomLayout layout))) {
            return layout;
        }
        throw new Refusal(Malformed.words(text, server));
    }
}
