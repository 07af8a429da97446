package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** Presses one key in a pane. */
public record PressKey(Target target, Key key) implements Operation {
    @Override
    public TmuxCommand command() {
        return TypeText.COMMAND;
    }

    @Override
    public List<String> words() {
        return Words.of(TypeText.COMMAND).target(target).literal(key.word()).list();
    }

    @Override
    public PressKey retarget(UnaryOperator<Target> address) {
        return new PressKey(address.apply(target), key);
    }
}
