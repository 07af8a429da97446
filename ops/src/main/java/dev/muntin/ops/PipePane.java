package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Trait.READS_OUTPUT;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WRITES_INPUT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Text;

/** Gives what a pane shows to a shell command, or what a command says to the pane, or ends that. */
public record PipePane(Given<PipePane> given) implements Unmoving<PipePane> {
    private static final Row<PipePane> ROW = Row.of("pipe-pane", "pipep",
            "Gives what a pane shows to a shell command, or what a command says to the pane, or ends that.",
            Scope.PANE, Safety.MUTATING, READS_OUTPUT, REFUSABLE);

    public static final Slot<PipePane, Boolean> INTO_PANE =
            ROW.flag('I', "into-pane", "types what the command says into the pane", causes(WRITES_INPUT));
    public static final Slot<PipePane, Boolean> OUT_OF_PANE =
            ROW.flag('O', "out-of-pane", "gives the command what the pane shows, as it does anyway");
    public static final Slot<PipePane, Boolean> TOGGLE = ROW.flag('o', "toggle", "only ends it, if it is going on");
    public static final Slot<PipePane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "takes this pane");
    public static final Slot<PipePane, Text> SHELL =
            ROW.argument("shell", Kinds.TIMED, "runs this line with the shell; without it, ends what is going on");

    static final Command<PipePane> COMMAND = ROW.command(PipePane::new);

    public PipePane {
        given.check();
    }

    public static PipePane to(PaneTarget target, String line) {
        return COMMAND.given().set(TARGET, target).set(SHELL, line).made();
    }

    /** Ends what is going on. */
    public static PipePane end(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
