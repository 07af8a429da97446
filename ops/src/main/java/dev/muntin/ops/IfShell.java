package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;

/**
 * Runs operations if a format holds for the target, and others if not; a target that is gone is no error, nothing holds for it. Expands only, so it
 * never waits.
 */
public record IfShell(PaneTarget target, Format condition, List<Operation> then, List<Operation> otherwise) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("if-shell", "bF", "t", FORGIVING);

    public IfShell {
        then = List.copyOf(then);
        otherwise = List.copyOf(otherwise);
    }

    public IfShell(PaneTarget target, Format condition, List<Operation> then) {
        this(target, condition, then, List.of());
    }

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        Words words = Words.of(COMMAND).flag('F', true).pane(target).format(condition).commands(then.stream().map(Operation::words).toList());
        return (otherwise.isEmpty() ? words : words.commands(otherwise.stream().map(Operation::words).toList())).list();
    }

    @Override
    public IfShell retarget(Addressing addressing) {
        return new IfShell(addressing.pane(target), condition, retarget(then, addressing), retarget(otherwise, addressing));
    }

    private static List<Operation> retarget(List<Operation> operations, Addressing addressing) {
        return operations.stream().map(operation -> operation.retarget(addressing)).toList();
    }
}
