package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.Optional;

/** Writes a line to the client that sent it. Without a target, because a bad one is no error here: it would just print less. */
public record DisplayMessage(Format line) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("display-message", "aINpv", "cdtF", FORGIVING);

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
    public DisplayMessage retarget(Addressing addressing) {
        return this;
    }
}
