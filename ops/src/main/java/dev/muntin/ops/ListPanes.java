package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.PRINTS;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Prints a line for every pane of a session, ordered by window and pane index. */
public record ListPanes(Target target, Format line) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("list-panes", Scope.SESSION, "as", "fFt", PRINTS);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).flag('s', true).target('t', target, Scope.WINDOW).format('F', line).list();
    }

    @Override
    public Optional<Format> printed() {
        return Optional.of(line);
    }

    @Override
    public ListPanes retarget(UnaryOperator<Target> address) {
        return new ListPanes(address.apply(target), line);
    }
}
