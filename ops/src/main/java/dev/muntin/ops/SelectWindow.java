package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Makes a window its session's current one. */
public record SelectWindow(WindowTarget target) implements Operation {
    private static final TmuxCommand COMMAND = new TmuxCommand("select-window", "lnpT", "t");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).window(target).list();
    }

    @Override
    public SelectWindow retarget(Addressing addressing) {
        return new SelectWindow(addressing.window(target));
    }
}
