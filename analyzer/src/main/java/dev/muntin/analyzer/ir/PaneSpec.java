package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.PaneSize;
import dev.muntin.dsl.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * A pane of a window.
 *
 * @param directory where it starts; without one that is where its builder stands
 * @param environment what it sees beside the session's variables
 * @param shell what runs in it, a command line for a shell; absent for the server's default
 * @param size how much of the window it takes, where its author cares
 * @param lines what is typed into it, in order
 * @param after what is typed into it once every pane of the window has got its lines
 * @param asksFocus whether its author wants to land here; which pane it is in the end, the window knows
 */
public record PaneSpec(
        Setting<Path> directory,
        Assignments environment,
        Setting<String> shell,
        Setting<String> title,
        Setting<PaneSize> size,
        List<LineSpec> lines,
        List<LineSpec> after,
        boolean asksFocus,
        Origin origin) {
    public PaneSpec {
        lines = List.copyOf(lines);
        after = List.copyOf(after);
    }
}
