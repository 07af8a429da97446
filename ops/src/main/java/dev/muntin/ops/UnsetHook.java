package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/** Forgets a hook; one that is not set is no error. */
public record UnsetHook(OptionPlace place, String name) implements Unmoving {
    @Override
    public TmuxCommand command() {
        return SetHook.COMMAND;
    }

    @Override
    public List<String> words() {
        return place.appendTo(Words.of(SetHook.COMMAND).flag('u', true)).literal(name).list();
    }

    @Override
    public UnsetHook retarget(Addressing addressing) {
        return new UnsetHook(place.retarget(addressing), name);
    }
}
