package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.word.Alphabet;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Something that tmux reports, under the name of its format variable, and what its text means. One that a tmux does not know is empty there. */
public final class Field<T> {
    private static final Alphabet VARIABLE = new Alphabet("abcdefghijklmnopqrstuvwxyz0123456789_");
    private static final Alphabet USER_OPTION = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

    private final String name;
    private final Function<String, T> meaning;

    private Field(String name, boolean valid, Function<String, T> meaning) {
        if (!valid) {
            throw new IllegalArgumentException("no name of a field: '" + name + "'");
        }
        this.name = name;
        this.meaning = meaning;
    }

    private static boolean isVariable(String name) {
        return !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z' && VARIABLE.writes(name);
    }

    private static boolean isUserOption(String name) {
        return name.length() > 1 && name.startsWith("@") && USER_OPTION.writes(name.substring(1));
    }

    public static Field<String> text(String name) {
        return new Field<>(name, isVariable(name), text -> text);
    }

    public static Field<Integer> number(String name) {
        return new Field<>(name, isVariable(name), Integer::valueOf);
    }

    public static Field<Long> large(String name) {
        return new Field<>(name, isVariable(name), Long::valueOf);
    }

    public static Field<Boolean> flag(String name) {
        return new Field<>(name, isVariable(name), text -> Integer.parseInt(text) != 0);
    }

    /** A number behind a sign that tells whose it is. */
    static <I> Field<I> id(String name, char sign, IntFunction<I> id) {
        return new Field<>(name, isVariable(name), text -> {
            if (text.charAt(0) != sign) {
                throw new NumberFormatException(text);
            }
            return id.apply(Integer.parseUnsignedInt(text.substring(1)));
        });
    }

    /** Seconds since 1970. */
    public static Field<Instant> time(String name) {
        return new Field<>(name, isVariable(name), text -> Instant.ofEpochSecond(Long.parseLong(text)));
    }

    /**
     * An option whose name begins with {@code @}. tmux looks for it from the pane over the window and the session to the server, and does not tell where
     * it found it, nor an empty one from none.
     */
    public static Field<String> userOption(String name) {
        return new Field<>(name, isUserOption(name), text -> text);
    }

    public String name() {
        return name;
    }

    /** What a text means; nothing if it is empty. */
    Optional<T> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException e) {
            throw new MalformedOutputException("no " + name + ": '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
