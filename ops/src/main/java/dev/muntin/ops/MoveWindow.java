package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Renumbers the windows of a session from its {@code base-index}, keeping their order. */
public record MoveWindow(Target target) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("move-window", Scope.WINDOW, "abdkr", "st", FORGIVING);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('r', true).target(target).list();
    }

    @Override
    public MoveWindow retarget(UnaryOperator<Target> address) {
        return new MoveWindow(address.apply(target));
    }
}
