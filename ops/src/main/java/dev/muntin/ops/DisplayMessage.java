package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.FORGIVING;
import static dev.muntin.ops.TmuxCommand.Trait.PRINTS;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes a line to the client that sent it. Without a target, because a bad one is no error here: it would just print less. */
public record DisplayMessage(Format line) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("display-message", Scope.PANE, "aINpv", "cdtF", PRINTS, FORGIVING);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('p', true).format(line).list();
    }

    @Override
    public Optional<Format> printed() {
        return Optional.of(line);
    }

    @Override
    public DisplayMessage retarget(UnaryOperator<Target> address) {
        return this;
    }
}
