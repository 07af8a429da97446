package dev.muntin.engine;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which tmux program to start, for which server.
 *
 * @param binary a path, or a name to be found on {@code PATH}
 * @param options tmux's own {@code -L}, {@code -S} and {@code -f}, with their values
 * @param environment what it sees: which server it chooses, and what the first panes of a new server get
 */
public record TmuxClient(Path binary, List<String> options, Map<String, String> environment) {
    public TmuxClient {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    /** The tmux on {@code PATH}, the server that it would choose, our own environment. */
    public static TmuxClient here() {
        return new TmuxClient(Path.of("tmux"), List.of(), System.getenv());
    }

    /** The words that start it with these arguments, for a dispatch. */
    public List<String> command(List<String> arguments) {
        // Without it, tmux in the C locale writes an underscore for every byte that is not ASCII.
        return words(List.of("-u"), arguments);
    }

    /** The words that start it with these arguments on the terminal of a person, whose own locale counts. */
    public List<String> interactive(List<String> arguments) {
        return words(List.of(), arguments);
    }

    /** Runs it with these arguments to its end. */
    public Reply run(List<String> arguments, Duration deadline) throws EngineException {
        return TmuxProcess.run(this, arguments, new byte[0], deadline);
    }

    /** Starts it with these arguments and leaves it to the caller, who reads what it says but not what it complains of. */
    public Process start(List<String> arguments) throws EngineException {
        return TmuxProcess.start(this, arguments, Redirect.DISCARD);
    }

    /** Of the environment only how much there is: whatever is printed is kept somewhere, and secrets stand there. */
    @Override
    public String toString() {
        return "TmuxClient[binary=" + binary + ", options=" + options + ", environment: " + environment.size() + "]";
    }

    private List<String> words(List<String> first, List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(binary.toString());
        words.addAll(first);
        words.addAll(options);
        words.addAll(arguments);
        return words;
    }
}
