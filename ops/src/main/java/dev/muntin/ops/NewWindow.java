package dev.muntin.ops;

import static dev.muntin.ops.TmuxCommand.Trait.CREATES;
import static dev.muntin.ops.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a window and goes to it.
 *
 * @param target a session, for the next free index; with {@code replacing} the window whose place is taken
 * @param name empty for what runs in it
 */
public record NewWindow(Target target, boolean replacing, String name, Start start) implements Operation {
    private static final TmuxCommand COMMAND = TmuxCommand.command("new-window", Scope.WINDOW, "abdkPS", "ceFnt", CREATES, REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return start.appendTo(Words.of(COMMAND).flag('k', replacing).target(target).text('n', name)).list();
    }

    @Override
    public NewWindow retarget(UnaryOperator<Target> address) {
        return new NewWindow(address.apply(target), replacing, name, start);
    }
}
