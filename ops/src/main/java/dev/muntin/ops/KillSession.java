package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.DESTROYS;
import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ends a session and everything that runs in it. */
public record KillSession(Target target) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("kill-session", Scope.SESSION, "aC", "t", DESTROYS, REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).list();
    }

    @Override
    public KillSession retarget(UnaryOperator<Target> address) {
        return new KillSession(address.apply(target));
    }
}
