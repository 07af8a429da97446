package dev.muntin.cli.doctor;

import dev.muntin.engine.TmuxClient;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to be examined.
 *
 * @param environment the caller's
 * @param tmux the tmux that the call speaks of
 */
public record Machine(Map<String, String> environment, TmuxClient tmux) {
    public Machine {
        environment = Map.copyOf(environment);
    }

    /** A variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
