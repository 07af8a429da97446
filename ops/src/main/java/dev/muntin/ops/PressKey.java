package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Presses one key in a pane. */
public record PressKey(PaneTarget target, Key key) implements Unmoving {
    @Override
    public TmuxCommand command() {
        return TypeText.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(TypeText.COMMAND).pane(target).literal(key.word()).list();
    }

    @Override
    public PressKey retarget(Addressing addressing) {
        return new PressKey(addressing.pane(target), key);
    }
}
