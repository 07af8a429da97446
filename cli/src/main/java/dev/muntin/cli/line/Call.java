package dev.muntin.cli.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line that was understood: options by their name, and what stands behind them.
 *
 * @param options the values of each in their order; empty text for one that takes none
 * @param rest what stands behind {@code --}, of a command that has arguments of its own there
 */
public record Call(Syntax syntax, Map<String, List<String>> options, List<String> arguments, List<String> rest) {
    public Call {
        options = Map.copyOf(options);
        arguments = List.copyOf(arguments);
        rest = List.copyOf(rest);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The last one wins. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option)).map(List::getLast);
    }

    /** All values of an option that may stand several times. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The first argument, of a command that takes at least one. */
    public String argument() {
        return arguments.getFirst();
    }
}
