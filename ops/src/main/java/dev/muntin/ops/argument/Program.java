package dev.muntin.ops.argument;

import java.util.ArrayList;
import java.util.List;

/** What runs in a new pane. */
public sealed interface Program {
    /** Its words, as tmux wants them; none for the default. */
    List<String> words();

    /** The default: whatever the server's options say. */
    record Default() implements Program {
        @Override
        public List<String> words() {
            return List.of();
        }
    }

    /** A line for the user's shell. */
    record Shell(String line) implements Program {
        public Shell {
            if (line.isBlank()) {
                throw new IllegalArgumentException("an empty line is no program");
            }
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }
    }

    /** These words, executed without a shell, so that no start-up file is read. */
    record Direct(String file, List<String> arguments) implements Program {
        public Direct {
            arguments = List.copyOf(arguments);
            if (arguments.isEmpty()) {
                throw new IllegalArgumentException("tmux gives a single word to a shell: " + file);
            }
        }

        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>(List.of(file));
            words.addAll(arguments);
            return words;
        }
    }
}
