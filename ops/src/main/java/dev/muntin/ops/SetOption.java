package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets an option of a session or of a window; the value is taken as it is. */
public record SetOption(Scope scope, Target target, String name, String value) implements Operation {
    static final TmuxCommand COMMAND = TmuxCommand.command("set-option", Scope.PANE, "aFgopqsUuw", "t", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('w', scope == Scope.WINDOW).target(target).text(name).literal(value).list();
    }

    /** tmux takes whatever name behind an {@code @}, with any value. */
    @Override
    public boolean refusable() {
        return !name.startsWith("@");
    }

    @Override
    public SetOption retarget(UnaryOperator<Target> address) {
        return new SetOption(scope, address.apply(target), name, value);
    }
}
