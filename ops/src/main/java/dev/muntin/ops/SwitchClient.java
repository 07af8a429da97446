package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shows another session on the terminal that is attached already. */
public record SwitchClient(Target target) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("switch-client", Scope.SESSION, "ElnprZ", "cFtT", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).list();
    }

    @Override
    public SwitchClient retarget(UnaryOperator<Target> address) {
        return new SwitchClient(address.apply(target));
    }
}
