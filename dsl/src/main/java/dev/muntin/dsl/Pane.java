package dev.muntin.dsl;

import java.util.List;

/** One pane as its author described it: where it starts and what is typed into it. */
public record Pane(
        Setting<String> directory,
        Assignments environment,
        List<Command> commands,
        Setting<Boolean> focus,
        Setting<Boolean> suppressHistory,
        Origin origin) {
    public Pane {
        commands = List.copyOf(commands);
    }

    /** A pane with nothing but a shell. */
    public static Pane blank(Origin origin) {
        return new Pane(Setting.absent(), Assignments.NONE, List.of(), Setting.absent(), Setting.absent(), origin);
    }
}
