package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Runs a hook of the user's own now, in its place in the chain; before 3.3 tmux does nothing, in silence. */
public record RunHook(String name) implements Unmoving {
    @Override
    public TmuxCommand command() {
        return SetHook.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SetHook.COMMAND).flag('R', true).literal(name).list();
    }

    @Override
    public RunHook retarget(Addressing addressing) {
        return this;
    }
}
