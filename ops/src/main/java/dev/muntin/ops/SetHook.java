package dev.muntin.ops;

import static dev.muntin.ops.command.TmuxCommand.Trait.FORGIVING;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.word.Words;
import java.util.List;

/**
 * Lets operations run whenever something happens; with a name of the user's own, whenever {@link RunHook} says so. None of the user's hooks runs for what
 * they do.
 */
public record SetHook(OptionPlace place, String name, List<Operation> body) implements Unmoving {
    static final TmuxCommand COMMAND = new TmuxCommand("set-hook", "agpRuw", "t", FORGIVING);

    public SetHook {
        body = List.copyOf(body);
    }

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return place.appendTo(Words.of(COMMAND)).literal(name).body(body.stream().map(Operation::words).toList()).list();
    }

    @Override
    public SetHook retarget(Addressing addressing) {
        return new SetHook(place.retarget(addressing), name, body.stream().map(operation -> operation.retarget(addressing)).toList());
    }
}
