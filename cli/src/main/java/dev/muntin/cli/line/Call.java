package dev.muntin.cli.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A command line that was understood: options by their name, and what stands behind them.
 *
 * @param options the values of each in their order; empty text for one that takes none
 */
public record Call(Syntax syntax, Map<String, List<String>> options, List<String> arguments) {
    public Call {
        options = Map.copyOf(options);
        arguments = List.copyOf(arguments);
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

    /** The one argument of a command that takes one. */
    public String argument() {
        if (arguments.size() != 1) {
            throw new UsageException(syntax.command(), arguments.isEmpty()
                    ? "which " + syntax.arguments().toLowerCase(Locale.ROOT) + "?"
                    : "one " + syntax.arguments().toLowerCase(Locale.ROOT) + " at a time, not " + arguments.size());
        }
        return arguments.getFirst();
    }
}
