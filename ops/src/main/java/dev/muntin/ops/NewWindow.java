package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.CREATES;
import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Words;
import java.util.List;

/**
 * Makes a window and goes to it.
 *
 * @param target a session, for the next free index; with {@code replacing} the window whose place is taken
 * @param name empty for what runs in it
 */
public record NewWindow(WindowTarget target, boolean replacing, String name, Start start, Format line) implements Creator {
    private static final TmuxCommand COMMAND = new TmuxCommand("new-window", "abdkPS", "ceFnt", CREATES, REFUSABLE);

    public NewWindow(WindowTarget target, boolean replacing, String name, Start start) {
        this(target, replacing, name, start, Format.NOTHING);
    }

    @Override
    public NewWindow printing(Format line) {
        return new NewWindow(target, replacing, name, start, line);
    }

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return start.appendTo(Words.of(COMMAND).prints(line).flag('k', replacing).window(target).text('n', name)).list();
    }

    @Override
    public NewWindow retarget(Addressing addressing) {
        return new NewWindow(addressing.window(target), replacing, name, start, line);
    }
}
