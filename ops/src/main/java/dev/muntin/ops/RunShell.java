package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** Runs a shell command beside all panes, or commands of tmux that only a format can tell. */
public record RunShell(Given<RunShell> given) implements Unmoving<RunShell> {
    private static final Row<RunShell> ROW = Row.of("run-shell", "run",
            "Runs a shell command beside all panes, or commands of tmux.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, WAITS);

    public static final Slot<RunShell, Boolean> BACKGROUND = ROW.flag('b', "background", "does not wait for its end", cancels(WAITS));
    public static final Slot<RunShell, Boolean> COMMANDS = ROW.flag('C', "commands", "takes it for commands of tmux");
    public static final Slot<RunShell, Boolean> ERRORS = ROW.flag('E', "errors", "takes what it complains of for output", from(3, 6));
    public static final Slot<RunShell, Text> DIRECTORY = ROW.flag('c', "directory", Kinds.TEXT, "runs it in this directory", from(3, 4));
    public static final Slot<RunShell, Integer> DELAY = ROW.flag('d', "delay", Kinds.INTEGER, "waits so many seconds first");
    public static final Slot<RunShell, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "expands formats for this pane");
    public static final Slot<RunShell, Text> COMMAND_TEXT = ROW.argument("shell-command", Kinds.TEXT, "runs this");

    static final Command<RunShell> COMMAND = ROW.command(RunShell::new);

    public RunShell {
        given.check();
    }

    /** The commands of tmux that this expands to: the only way to a target that stands in an option. Waits, even so. */
    public static RunShell commands(Format commands) {
        return COMMAND.given().set(COMMANDS).set(COMMAND_TEXT, commands).made();
    }

    /** Runs a line with {@code /bin/sh}; nobody waits for its end. */
    public static RunShell inBackground(String line) {
        return COMMAND.given().set(BACKGROUND).set(COMMAND_TEXT, line).made();
    }
}
