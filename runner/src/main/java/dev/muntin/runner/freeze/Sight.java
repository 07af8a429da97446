package dev.muntin.runner.freeze;

import dev.muntin.ops.result.Environment;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.snapshot.SessionSnapshot;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Map;

/**
 * All that was read of a session.
 *
 * @param host what tmux calls a pane that nobody has given a title
 * @param hooks the names of those that the session, its windows and their panes have of their own
 * @param options those of the session and those that it inherits
 * @param hidden the names of the variables that no program is shown
 * @param windows those of each window and those that it inherits
 * @param panes those that only a pane has
 */
public record Sight(
        TmuxVersion version,
        String host,
        SessionSnapshot session,
        List<String> hooks,
        ShownOptions options,
        Environment environment,
        List<String> hidden,
        Map<WindowTarget.Id, ShownOptions> windows,
        Map<PaneTarget.Id, ShownOptions> panes) {
    public Sight {
        hooks = List.copyOf(hooks);
        hidden = List.copyOf(hidden);
        windows = Map.copyOf(windows);
        panes = Map.copyOf(panes);
    }
}
