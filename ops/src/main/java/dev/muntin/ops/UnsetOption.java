package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Lets an option be inherited again; one of a user's own that nobody else has set is gone then. */
public record UnsetOption(OptionPlace place, String name) implements Unmoving {
    @Override
    public TmuxCommand command() {
        return SetOption.COMMAND;
    }

    @Override
    public List<String> words() {
        return place.appendTo(Words.of(SetOption.COMMAND).flag('u', true)).text(name).list();
    }

    /** Whatever we unset has an option behind it that every tmux since 3.2 knows. */
    @Override
    public boolean refusable() {
        return false;
    }

    @Override
    public UnsetOption retarget(Addressing addressing) {
        return new UnsetOption(place.retarget(addressing), name);
    }
}
