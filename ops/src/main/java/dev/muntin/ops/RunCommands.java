package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;
import static dev.muntin.ops.command.TmuxCommand.Trait.WAITS;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Runs the tmux commands that a format expands to: the only way to a target that stands in an option. */
public record RunCommands(Format commands) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("run-shell", "bC", "dt", WAITS, FORGIVING);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('C', true).format(commands).list();
    }

    @Override
    public RunCommands retarget(Addressing addressing) {
        return this;
    }
}
