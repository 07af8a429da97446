package dev.muntin.ops;

import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives a window this size whatever clients are attached, until its {@code window-size} is unset. */
public record ResizeWindow(Target target, Size size) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("resize-window", Scope.WINDOW, "aADLRU", "txy");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).number('x', size.columns()).number('y', size.rows()).list();
    }

    @Override
    public ResizeWindow retarget(UnaryOperator<Target> address) {
        return new ResizeWindow(address.apply(target), size);
    }
}
