package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.layout.Layout;
import java.util.List;

/**
 * A window of the session: how its panes lie and in which of them the user lands.
 *
 * @param name absent where tmux names the window after what runs in it
 * @param layout absent where the author leaves it open
 * @param focus counted from 0
 */
public record WindowSpec(
        Setting<String> name, Assignments options, Setting<Layout> layout, List<PaneSpec> panes, int focus, Origin origin) {
    public WindowSpec {
        panes = List.copyOf(panes);
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("window " + name + " has no pane");
        }
        if (focus < 0 || focus >= panes.size()) {
            throw new IllegalArgumentException("window " + name + " has no pane " + focus);
        }
    }
}
