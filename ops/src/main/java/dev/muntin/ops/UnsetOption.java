package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lets an option of a session or of a window be inherited again. */
public record UnsetOption(Scope scope, Target target, String name) implements Operation {
    @Override
    public TmuxCommand command() {
        return SetOption.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SetOption.COMMAND).flag('w', scope == Scope.WINDOW).flag('u', true).target(target).text(name).list();
    }

    /** Whatever we unset has an option behind it that every tmux since 3.2 knows. */
    @Override
    public boolean refusable() {
        return false;
    }

    @Override
    public UnsetOption retarget(UnaryOperator<Target> address) {
        return new UnsetOption(scope, address.apply(target), name);
    }
}
