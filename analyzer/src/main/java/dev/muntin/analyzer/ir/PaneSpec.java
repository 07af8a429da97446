package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * A pane of a window.
 *
 * @param directory where it starts; without one that is where its builder stands
 * @param environment what it sees beside the session's variables
 * @param lines what is typed into it, exactly
 */
public record PaneSpec(Setting<Path> directory, Assignments environment, List<Command> lines, Origin origin) {
    public PaneSpec {
        lines = List.copyOf(lines);
    }
}
