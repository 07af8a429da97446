package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Types text into a pane, letter by letter: no word of it is taken for a key. */
public record TypeText(PaneTarget target, String text) implements Unmoving {
    static final TmuxCommand COMMAND = new TmuxCommand("send-keys", "FHlMRX", "Nt");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).pane(target).flag('l', true).end().literal(text).list();
    }

    @Override
    public TypeText retarget(Addressing addressing) {
        return new TypeText(addressing.pane(target), text);
    }
}
