package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Makes a pane its window's active one. */
public record SelectPane(PaneTarget target) implements Operation {
    static final TmuxCommand COMMAND = new TmuxCommand("select-pane", "DdelLMmRUZ", "tT");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).pane(target).list();
    }

    @Override
    public SelectPane retarget(Addressing addressing) {
        return new SelectPane(addressing.pane(target));
    }
}
