package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.CREATES;
import static dev.muntin.ops.TmuxCommand.Trait.FORGIVING;
import static dev.muntin.ops.TmuxCommand.Trait.PRINTS;
import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes a detached session with one window; refuses a name that is taken, which makes it a lock, too.
 *
 * @param window the window's name; empty for what runs in it
 * @param line written to the client once the session stands
 */
public record NewSession(Target.Session session, String window, Size size, Start start, Format line) implements Operation {
    private static final TmuxCommand COMMAND =
            TmuxCommand.command("new-session", Scope.SESSION, "ADdEPX", "ceFfnstxy", CREATES, PRINTS, REFUSABLE, FORGIVING);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        Words words = Words.of(COMMAND).flag('d', true).flag('P', true).format('F', line)
                .text('s', session.name()).text('n', window)
                .number('x', size.columns()).number('y', size.rows());
        return start.appendTo(words).list();
    }

    @Override
    public Optional<Format> printed() {
        return Optional.of(line);
    }

    @Override
    public NewSession retarget(UnaryOperator<Target> address) {
        return this;
    }
}
