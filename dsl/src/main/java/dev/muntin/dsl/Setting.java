package dev.muntin.dsl;

import java.util.Optional;
import java.util.function.Consumer;

/** A value that the author gave, with its place, or did not give at all. */
public sealed interface Setting<T> {
    /** The author wrote it, here. */
    record Given<T>(T value, Origin origin) implements Setting<T> {}

    /** The author said nothing. */
    record Absent<T>() implements Setting<T> {}

    /** The author wrote this value, here. */
    static <T> Setting<T> given(T value, Origin origin) {
        return new Given<>(value, origin);
    }

    /** The author said nothing. */
    static <T> Setting<T> absent() {
        return new Absent<>();
    }

    /** This one, or what is inherited if the author said nothing here. */
    default Setting<T> or(Setting<T> inherited) {
        return switch (this) {
            case Given<T> given -> given;
            case Absent<T> absent -> inherited;
        };
    }

    /** The value, or what holds if the author said nothing. */
    default T orElse(T otherwise) {
        return asked().orElse(otherwise);
    }

    /** The value, if there is one. */
    default Optional<T> asked() {
        return switch (this) {
            case Given<T> given -> Optional.of(given.value());
            case Absent<T> absent -> Optional.empty();
        };
    }

    /** Hands on the value with its place, if there is one. */
    default void ifGiven(Consumer<Given<T>> use) {
        if (this instanceof Given<T> given) {
            use.accept(given);
        }
    }
}
