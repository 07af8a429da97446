package dev.muntin.dsl;

import java.util.List;

/**
 * One pane as its author described it: where it starts and what is typed into it.
 *
 * @param environment if given, it replaces the window's, even if it is empty
 * @param shell what runs in place of the default shell; empty text for the default where the window says otherwise
 * @param before typed first, behind what the workspace and the window say so
 */
public record Pane(
        Setting<String> directory,
        Setting<Assignments> environment,
        Setting<String> shell,
        Setting<String> title,
        Setting<PaneSize> size,
        List<Command> before,
        List<Command> commands,
        Typing typing,
        boolean focus,
        Setting<Boolean> suppressHistory,
        Origin origin) {
    public Pane {
        before = List.copyOf(before);
        commands = List.copyOf(commands);
    }

    /** A pane with nothing but a shell. */
    public static Pane blank(Origin origin) {
        return typing(List.of(), origin);
    }

    /** A pane of which only its commands are said. */
    public static Pane typing(List<Command> commands, Origin origin) {
        return new Pane(Setting.absent(), Setting.absent(), Setting.absent(), Setting.absent(), Setting.absent(), List.of(), commands,
                Typing.UNSAID, false, Setting.absent(), origin);
    }
}
