package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Shows a session on the terminal that asks. */
public record AttachSession(SessionTarget target) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("attach-session", "dErx", "cft", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).session(target).list();
    }

    @Override
    public AttachSession retarget(Addressing addressing) {
        return this;
    }
}
