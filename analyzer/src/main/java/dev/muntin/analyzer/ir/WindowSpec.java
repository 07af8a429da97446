package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import dev.muntin.ops.layout.Layout;
import java.nio.file.Path;
import java.util.List;

/**
 * A window of the session: how its panes lie and in which of them the user lands. Directory, environment and shell are what its panes
 * were given that said nothing themselves; building needs to look at the panes only.
 *
 * @param name absent where tmux names the window after what runs in it
 * @param index absent where it gets the first that is free
 * @param optionsAfter set once all has been typed
 * @param layout absent where the author leaves it open
 * @param clear whether its panes are cleared in the end
 * @param focus counted from 0
 */
public record WindowSpec(
        Setting<String> name,
        Setting<Integer> index,
        Setting<Path> directory,
        Assignments environment,
        Setting<String> shell,
        Assignments options,
        Assignments optionsAfter,
        Setting<Layout> layout,
        Setting<Synchronize> synchronize,
        boolean clear,
        List<PaneSpec> panes,
        int focus,
        Origin origin) {
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
