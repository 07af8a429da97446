package dev.muntin.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tmux program to start, for which server.
 *
 * @param binary a path, or a name to be found on {@code PATH}
 * @param options tmux's own {@code -L}, {@code -S} and {@code -f}, with their values
 */
public record TmuxClient(Path binary, List<String> options) {
    /** The tmux on {@code PATH} and the server that it would choose. */
    public static final TmuxClient DEFAULT = new TmuxClient(Path.of("tmux"), List.of());

    public TmuxClient {
        options = List.copyOf(options);
    }

    /** The words that start it with these arguments. */
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(binary.toString());
        // Without it, tmux in the C locale writes an underscore for every byte that is not ASCII.
        command.add("-u");
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }
}
