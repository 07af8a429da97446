package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.time.Duration;
import java.util.List;

/** Runs a shell command, or operations after a while, and prints what it says. */
public record RunShell(Given<RunShell> given) implements Unmoving<RunShell> {
    private static final Row<RunShell> ROW = Row.of("run-shell", "run",
            "Runs a shell command, or operations after a while, and prints what it says.",
            Scope.PANE, Safety.MUTATING, FORGIVING, WAITS, PRINTS);

    public static final Slot<RunShell, Boolean> BACKGROUND = ROW.flag('b', "background", "does not wait for it", cancels(WAITS), cancels(PRINTS));
    public static final Slot<RunShell, Boolean> INSIDE = ROW.flag('C', "inside", "runs no shell, but operations", cancels(PRINTS), causes(REFUSABLE));
    public static final Slot<RunShell, Boolean> ERRORS = ROW.flag('E', "errors", "prints what it says to stderr, too", from(3, 6));
    public static final Slot<RunShell, String> DELAY = ROW.flag('d', "delay", Kinds.LITERAL, "begins after so many seconds: 0.5", causes(REFUSABLE));
    public static final Slot<RunShell, Text> DIRECTORY = ROW.flag('c', "directory", Kinds.LATE_TEXT, "runs it there", from(3, 4));
    public static final Slot<RunShell, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "expands formats for this pane");
    public static final Slot<RunShell, Text> SHELL = ROW.argument("shell", Kinds.TEXT, "runs this line with /bin/sh, or as commands of tmux");
    public static final Slot<RunShell, List<Operation>> OPERATIONS = ROW.argument("operations", Chains.EXPANDED, "runs these");
    public static final Slot<RunShell, List<String>> ARGUMENTS =
            ROW.argument("arguments", Kinds.WORDS, "gives these to the line, as #{1}, #{2} and so on", from(3, 7));

    static final Command<RunShell> COMMAND = ROW.atMostOne(SHELL, OPERATIONS).needs(OPERATIONS, INSIDE).needs(ARGUMENTS, SHELL).command(RunShell::new);

    public RunShell {
        given.check();
    }

    /** Prints what it says; lets other clients in, and the chain goes on even if it fails. */
    public static RunShell of(String line) {
        return COMMAND.given().set(SHELL, line).made();
    }

    /** Runs operations, the formats in which are expanded only as each is run; lets other clients in. */
    public static RunShell inside(List<Operation> operations) {
        return COMMAND.given().set(INSIDE).set(OPERATIONS, operations).made();
    }

    /** The commands of tmux that this expands to: the only way to a target that stands in an option. Waits, even so. */
    public static RunShell commands(Format commands) {
        return COMMAND.given().set(INSIDE).set(SHELL, commands).made();
    }

    /** Lets time pass, and other clients in. */
    public static RunShell pause(Duration time) {
        String millis = Long.toString(1_000 + time.toMillisPart()).substring(1);
        return COMMAND.given().set(DELAY, time.toSeconds() + "." + millis).made();
    }

    /** Waits for nothing and prints nothing. */
    public static RunShell inBackground(String line) {
        return COMMAND.given().set(BACKGROUND).set(SHELL, line).made();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
