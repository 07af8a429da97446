package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Keeps in a user option of the server what a format tells of a target now. */
public record KeepFormat(String name, PaneTarget target, Format value) implements Unmoving {
    @Override
    public TmuxCommand command() {
        return SetOption.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SetOption.COMMAND).flag('g', true).flag('F', true).pane(target).text(name).format(value).list();
    }

    @Override
    public boolean refusable() {
        return false;
    }

    @Override
    public KeepFormat retarget(Addressing addressing) {
        return new KeepFormat(name, addressing.pane(target), value);
    }
}
