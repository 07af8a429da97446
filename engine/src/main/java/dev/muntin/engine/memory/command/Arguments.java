package dev.muntin.engine.memory.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flags of a command, in the order in which they were given, and what follows them. */
record Arguments(List<Flag> flags, List<String> words) {
    /** A flag, and its value if it takes one. */
    record Flag(char letter, Optional<String> value) {}

    Arguments {
        flags = List.copyOf(flags);
        words = List.copyOf(words);
    }

    boolean has(char letter) {
        for (Flag flag : flags) {
            if (flag.letter() == letter) {
                return true;
            }
        }
        return false;
    }

    boolean any(String letters) {
        for (Flag flag : flags) {
            if (letters.indexOf(flag.letter()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The value given last. */
    Optional<String> value(char letter) {
        List<String> values = values(letter);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    List<String> values(char letter) {
        List<String> values = new ArrayList<>();
        for (Flag flag : flags) {
            if (flag.letter() == letter && flag.value().isPresent()) {
                values.add(flag.value().get());
            }
        }
        return values;
    }

    Optional<String> first() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst());
    }
}
