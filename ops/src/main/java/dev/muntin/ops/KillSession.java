package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Ends a session and everything that runs in it. */
public record KillSession(SessionTarget target) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("kill-session", "aC", "t", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).session(target).list();
    }

    @Override
    public KillSession retarget(Addressing addressing) {
        return this;
    }
}
