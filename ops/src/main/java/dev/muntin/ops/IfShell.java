package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs operations if a format holds for the target; one that is gone is no error, it holds nothing. Expands only, so it never waits. */
public record IfShell(Target target, Format condition, List<Operation> then) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("if-shell", Scope.PANE, "bF", "t", FORGIVING);

    public IfShell {
        then = List.copyOf(then);
    }

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('F', true).target(target).format(condition)
                .commands(then.stream().map(Operation::words).toList()).list();
    }

    @Override
    public IfShell retarget(UnaryOperator<Target> address) {
        return new IfShell(address.apply(target), condition, then.stream().map(operation -> operation.retarget(address)).toList());
    }
}
