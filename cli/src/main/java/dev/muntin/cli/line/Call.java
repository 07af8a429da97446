package dev.muntin.cli.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A command line that was understood: options by their name, and what stands behind them. */
public record Call(Syntax syntax, Map<String, String> options, List<String> arguments) {
    public Call {
        options = Map.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
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
