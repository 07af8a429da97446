package dev.muntin.engine.memory.command;

import java.util.List;

/** A command whose words have been read: only the server can refuse it now. */
record Prepared(List<String> words, Command command, Arguments arguments) {
    Prepared {
        words = List.copyOf(words);
    }
}
