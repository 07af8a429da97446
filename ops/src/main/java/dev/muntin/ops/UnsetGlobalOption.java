package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes a global option back to what tmux was compiled with; one of a user's own is gone then. */
public record UnsetGlobalOption(Scope scope, String name) implements Operation {
    @Override
    public TmuxCommand command() {
        return SetOption.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SetOption.COMMAND).flag('g', true).flag('w', scope == Scope.WINDOW).flag('u', true).text(name).list();
    }

    /** Whatever we unset has an option behind it that every tmux since 3.2 knows. */
    @Override
    public boolean refusable() {
        return false;
    }

    @Override
    public UnsetGlobalOption retarget(UnaryOperator<Target> address) {
        return this;
    }
}
