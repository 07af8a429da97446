package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Starts a server where none runs; only this and {@code new-session} at the top of a chain do. */
public record StartServer() implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("start-server", "", "", FORGIVING);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).list();
    }

    @Override
    public StartServer retarget(Addressing addressing) {
        return this;
    }
}
