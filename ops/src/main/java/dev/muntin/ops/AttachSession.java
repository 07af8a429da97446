package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shows a session on the terminal that asks. */
public record AttachSession(Target target) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("attach-session", Scope.SESSION, "dErx", "cft", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).list();
    }

    @Override
    public AttachSession retarget(UnaryOperator<Target> address) {
        return new AttachSession(address.apply(target));
    }
}
