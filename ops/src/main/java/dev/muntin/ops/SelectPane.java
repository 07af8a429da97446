package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a pane its window's active one. */
public record SelectPane(Target target) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("select-pane", Scope.PANE, "DdelLMmRUZ", "tT");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).list();
    }

    @Override
    public SelectPane retarget(UnaryOperator<Target> address) {
        return new SelectPane(address.apply(target));
    }
}
