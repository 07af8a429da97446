package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Takes the server's one mark away from wherever it is. */
public record ClearMark() implements Unmoving {
    @Override
    public TmuxCommand command() {
        return SelectPane.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(SelectPane.COMMAND).flag('M', true).list();
    }

    @Override
    public ClearMark retarget(Addressing addressing) {
        return this;
    }
}
