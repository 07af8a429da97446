package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.REFUSABLE;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Sets an option; the value is taken as it is. */
public record SetOption(OptionPlace place, String name, String value) implements Unmoving {
    static final TmuxCommand COMMAND = new TmuxCommand("set-option", "aFgopqsUuw", "t", REFUSABLE);

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return place.appendTo(Words.of(COMMAND)).text(name).literal(value).list();
    }

    /** tmux takes whatever name behind an {@code @}, with any value. */
    @Override
    public boolean refusable() {
        return !name.startsWith("@");
    }

    @Override
    public SetOption retarget(Addressing addressing) {
        return new SetOption(place.retarget(addressing), name, value);
    }
}
