package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets what sessions or windows inherit that have no value of their own. */
public record SetGlobalOption(Scope scope, String name, String value) implements Operation {
    @Override
    public TmuxCommand command() {
        return SetOption.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SetOption.COMMAND).flag('g', true).flag('w', scope == Scope.WINDOW).text(name).literal(value).list();
    }

    /** tmux takes whatever name behind an {@code @}, with any value. */
    @Override
    public boolean refusable() {
        return !name.startsWith("@");
    }

    @Override
    public SetGlobalOption retarget(UnaryOperator<Target> address) {
        return this;
    }
}
