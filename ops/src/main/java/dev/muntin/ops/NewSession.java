package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.CREATES;
import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;
import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;

/**
 * Makes a detached session with one window; refuses a name that is taken, which makes it a lock, too.
 *
 * @param window the window's name; empty for what runs in it
 * @param line written to the client once the session stands
 */
public record NewSession(SessionTarget.Named session, String window, Size size, Start start, Format line) implements Creator {
    private static final TmuxCommand COMMAND =
            new TmuxCommand("new-session", "ADdEPX", "ceFfnstxy", CREATES, REFUSABLE, FORGIVING);

    @Override
    public NewSession printing(Format other) {
        return new NewSession(session, window, size, start, other);
    }

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        Words words = Words.of(COMMAND).flag('d', true).prints(line)
                .text('s', session.name()).text('n', window)
                .number('x', size.columns()).number('y', size.rows());
        return start.appendTo(words).list();
    }

    @Override
    public NewSession retarget(Addressing addressing) {
        return this;
    }
}
