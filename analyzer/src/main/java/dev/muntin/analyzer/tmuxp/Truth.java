package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Value;

/** What tmuxp takes for true: everything but nothing, {@code false}, zero and empty text. */
public final class Truth {
    private Truth() {}

    public static boolean of(Value value) {
        return switch (value) {
            case Value.Null() -> false;
            case Value.Bool(boolean on) -> on;
            case Value.Int number -> number.value().signum() != 0;
            case Value.Real number -> number.value() != 0;
            case Value.Text text -> !text.value().isEmpty();
        };
    }
}
