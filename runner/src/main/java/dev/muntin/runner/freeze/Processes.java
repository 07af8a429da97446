package dev.muntin.runner.freeze;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What runs in the terminals of panes. */
public interface Processes {
    /** What a terminal's foreground belongs to. */
    sealed interface Foreground {
        /** To the process with which the pane began. */
        record First() implements Foreground {}

        /** To a program that it has started, with these words. */
        record Program(List<String> words) implements Foreground {
            public Program {
                words = List.copyOf(words);
            }
        }

        /**
         * To something that cannot be said as one program.
         *
         * @param why in words
         */
        record Unsaid(String why) implements Foreground {}
    }

    /** @param process the one with which the pane began */
    Foreground foreground(long process);

    /** Where a process stands. */
    Optional<Path> directory(long process);
}
