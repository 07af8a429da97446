package dev.muntin.ops.channel;

import dev.muntin.ops.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A chain as the arguments of one tmux process: {@code new-session -d ; split-window ; …}. */
public record Argv(List<String> arguments) {
    /** What fits into tmux's message to its server, a byte more for each argument; measured on 3.2a to 3.8. */
    public static final int MOST_BYTES = 16_364;

    /** The server's own limit from 3.7 on, separators included. */
    public static final int MOST_ARGUMENTS = 1_000;

    public Argv {
        arguments = List.copyOf(arguments);
    }

    public static Argv of(List<Operation> chain) {
        List<String> arguments = new ArrayList<>();
        for (Operation operation : chain) {
            if (!arguments.isEmpty()) {
                arguments.add(";");
            }
            operation.words().forEach(word -> arguments.add(escape(word)));
        }
        return new Argv(arguments);
    }

    /** Only a semicolon at the very end of an argument is special: it would end the command. */
    public static String escape(String word) {
        return word.endsWith(";") ? word.substring(0, word.length() - 1) + "\\;" : word;
    }

    public int bytes() {
        return arguments.stream().mapToInt(argument -> argument.getBytes(StandardCharsets.UTF_8).length + 1).sum();
    }

    /** Whether every version of tmux takes it. */
    public boolean fits() {
        return arguments.size() <= MOST_ARGUMENTS && bytes() <= MOST_BYTES;
    }
}
