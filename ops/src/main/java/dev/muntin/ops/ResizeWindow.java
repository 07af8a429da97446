package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Gives a window this size whatever clients are attached, until its {@code window-size} is unset. */
public record ResizeWindow(WindowTarget target, Size size) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("resize-window", "aADLRU", "txy");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).window(target).number('x', size.columns()).number('y', size.rows()).list();
    }

    @Override
    public ResizeWindow retarget(Addressing addressing) {
        return new ResizeWindow(addressing.window(target), size);
    }
}
