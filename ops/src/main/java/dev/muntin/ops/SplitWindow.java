package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.CREATES;
import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a pane below another one, out of half of its space, and goes to it. */
public record SplitWindow(Target target, Start start) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("split-window", Scope.PANE, "bdfhIPvZ", "ceFlt", CREATES, REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return start.appendTo(Words.of(COMMAND).target(target)).list();
    }

    @Override
    public SplitWindow retarget(UnaryOperator<Target> address) {
        return new SplitWindow(address.apply(target), start);
    }
}
