package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Types text into a pane, letter by letter: no word of it is taken for a key. */
public record TypeText(Target target, String text) implements Operation {
    static final TmuxCommand COMMAND = TmuxCommand.command("send-keys", Scope.PANE, "FHlMRX", "Nt");

    @Override
    public TmuxCommand command() {
        return COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(COMMAND).target(target).flag('l', true).end().literal(text).list();
    }

    @Override
    public TypeText retarget(UnaryOperator<Target> address) {
        return new TypeText(address.apply(target), text);
    }
}
