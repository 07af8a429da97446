package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Renumbers the windows of a session from its {@code base-index}, keeping their order. */
public record MoveWindow(SessionTarget target) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("move-window", "abdkr", "st", FORGIVING);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('r', true).window(target).list();
    }

    @Override
    public MoveWindow retarget(Addressing addressing) {
        return this;
    }
}
