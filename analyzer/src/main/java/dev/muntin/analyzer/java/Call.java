package dev.muntin.analyzer.java;

import java.util.List;
import java.util.Optional;

/**
 * A call in a chain of a builder's: {@code .window("logs", l -> l.pane())}.
 *
 * <p>Code is text in which {@code $name:T} stands for a type and {@code $$} for a dollar.
 *
 * @param arguments each a piece of code
 * @param lambda what follows them
 */
record Call(String method, List<String> arguments, Optional<Lambda> lambda) {
    Call {
        arguments = List.copyOf(arguments);
    }

    static Call of(String method, String... arguments) {
        return new Call(method, List.of(arguments), Optional.empty());
    }

    Call with(String parameter, List<Call> chain) {
        return new Call(method, arguments, Optional.of(new Lambda(parameter, chain)));
    }

    /** What its parameter is told: {@code l -> l.pane()}. */
    record Lambda(String parameter, List<Call> chain) {
        Lambda {
            chain = List.copyOf(chain);
        }
    }
}
