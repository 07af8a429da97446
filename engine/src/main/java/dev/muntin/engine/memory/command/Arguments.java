package dev.muntin.engine.memory.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The flags of a command, with their values, and what follows them. */
record Arguments(Map<Character, List<String>> flags, List<String> words) {
    Arguments {
        flags = Map.copyOf(flags);
        words = List.copyOf(words);
    }

    boolean has(char flag) {
        return flags.containsKey(flag);
    }

    boolean any(String letters) {
        return letters.chars().anyMatch(letter -> has((char) letter));
    }

    /** The value given last. */
    Optional<String> value(char flag) {
        return values(flag).reversed().stream().findFirst();
    }

    List<String> values(char flag) {
        return flags.getOrDefault(flag, List.of());
    }

    Optional<String> first() {
        return words.stream().findFirst();
    }
}
