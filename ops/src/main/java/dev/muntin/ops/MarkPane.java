package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Puts the server's one mark on a pane that does not have it; on the pane that has it, it would take it away. */
public record MarkPane(PaneTarget target) implements Unmoving {
    @Override
    public TmuxCommand command() {
        return SelectPane.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SelectPane.COMMAND).flag('m', true).pane(target).list();
    }

    @Override
    public MarkPane retarget(Addressing addressing) {
        return new MarkPane(addressing.pane(target));
    }
}
