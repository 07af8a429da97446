package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a window its session's current one. */
public record SelectWindow(Target target) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("select-window", Scope.WINDOW, "lnpT", "t");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).list();
    }

    @Override
    public SelectWindow retarget(UnaryOperator<Target> address) {
        return new SelectWindow(address.apply(target));
    }
}
