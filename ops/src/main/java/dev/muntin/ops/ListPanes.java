package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.Optional;

/** Prints a line for every pane of a session, ordered by window and pane index. */
public record ListPanes(SessionTarget target, Format line) implements Unmoving {
    private static final TmuxCommand COMMAND = new TmuxCommand("list-panes", "as", "fFt");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('s', true).window(target).format('F', line).list();
    }

    @Override
    public Optional<Format> printed() {
        return Optional.of(line);
    }

    @Override
    public ListPanes retarget(Addressing addressing) {
        return this;
    }
}
