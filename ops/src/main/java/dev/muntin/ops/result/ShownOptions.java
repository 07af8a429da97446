package dev.muntin.ops.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The options that tmux shows, each under its name, in tmux's order. */
public record ShownOptions(Map<String, ShownOption> byName) {
    public ShownOptions {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public Optional<ShownOption> option(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The text of an option that is no array. */
    public Optional<String> text(String name) {
        return option(name).flatMap(option -> switch (option.value()) {
            case OptionValue.Single single -> Optional.of(single.text());
            case OptionValue.Many many -> Optional.empty();
        });
    }
}
