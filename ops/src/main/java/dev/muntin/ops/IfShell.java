package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.cancels;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Runs operations if a shell command succeeds, or if a format holds for the target. One that is gone is no error: then the format is expanded for
 * what some attached client looks at, or where there is none for nothing. So a condition says who it is that has to answer.
 */
public record IfShell(Given<IfShell> given) implements Unmoving<IfShell> {
    private static final Row<IfShell> ROW = Row.of("if-shell", "if",
            "Runs operations if a shell command succeeds, or if a format holds.",
            Scope.PANE, Safety.MUTATING, FORGIVING, WAITS);

    public static final Slot<IfShell, Boolean> BACKGROUND = ROW.flag('b', "background", "does not wait for the shell", cancels(WAITS));
    public static final Slot<IfShell, Boolean> EXPANDED = ROW.flag('F', "expanded", "runs no shell: the condition holds if it is neither empty nor 0", cancels(WAITS));
    public static final Slot<IfShell, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "expands the condition for this pane");
    public static final Slot<IfShell, Text> CONDITION = ROW.argument("condition", Kinds.TEXT, "asks this", REQUIRED);
    public static final Slot<IfShell, List<Operation>> THEN = ROW.argument("then", Chains.COMMANDS, "runs these if it holds", REQUIRED);
    public static final Slot<IfShell, List<Operation>> ELSE = ROW.argument("else", Chains.COMMANDS, "runs these if it does not");

    static final Command<IfShell> COMMAND = ROW.command(IfShell::new);

    public IfShell {
        given.check();
    }

    @Override
    public List<Operation> within() {
        List<Operation> all = new ArrayList<>(given.get(THEN).orElse(List.of()));
        all.addAll(given.get(ELSE).orElse(List.of()));
        return all;
    }

    /** The same with what runs if it does not hold. */
    public static IfShell holds(PaneTarget target, Format condition, List<Operation> then, List<Operation> otherwise) {
        return holds(target, condition, then).with(ELSE, otherwise);
    }

    /** Expands for what is current, or where no session stands for nothing. */
    public static IfShell holds(Format condition, List<Operation> then) {
        return COMMAND.given().set(EXPANDED).set(CONDITION, condition).set(THEN, then).made();
    }

    /** Expands only, so it never waits. */
    public static IfShell holds(PaneTarget target, Format condition, List<Operation> then) {
        return COMMAND.given().set(EXPANDED).set(TARGET, target).set(CONDITION, condition).set(THEN, then).made();
    }
}
