package dev.muntin.ops;

import dev.muntin.ops.word.Words;
import java.util.List;

/** What runs in a new pane. */
public sealed interface Program {
    /** The default: whatever the server's options say. */
    record Default() implements Program {}

    /** These words, executed without a shell, so that no start-up file is read. */
    record Direct(String file, List<String> arguments) implements Program {
        public Direct {
            arguments = List.copyOf(arguments);
            if (arguments.isEmpty()) {
                throw new IllegalArgumentException("tmux gives a single word to a shell: " + file);
            }
        }
    }

    default Words appendTo(Words words) {
        return switch (this) {
            case Default none -> words;
            case Direct direct -> {
                words.literal(direct.file());
                direct.arguments().forEach(words::literal);
                yield words;
            }
        };
    }
}
