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
 * @param asksFocus whether its author wants to land here; which window it is in the end, the session knows
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
        boolean asksFocus,
        Origin origin) {
    public WindowSpec {
        panes = List.copyOf(panes);
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("window " + name + " has no pane");
        }
    }

    /** The pane to land in, counted from 0: the last one that asks for it; as in tmuxp, where none does, the one made last. */
    public int focus() {
        for (int i = panes.size() - 1; i >= 0; i--) {
            if (panes.get(i).asksFocus()) {
                return i;
            }
        }
        return panes.size() - 1;
    }
}
