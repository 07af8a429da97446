package dev.muntin.cli.command;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tmux that we were started in.
 *
 * @param server its process, as {@code $TMUX} tells it
 */
record Outer(String socket, String server, Optional<PaneTarget.Id> pane) {
    /** Empty outside of tmux. */
    static Optional<Outer> of(Map<String, String> environment) {
        String[] parts = environment.getOrDefault("TMUX", "").split(",", -1);
        String pane = environment.getOrDefault("TMUX_PANE", "");
        return parts[0].isEmpty() ? Optional.empty() : Optional.of(new Outer(parts[0], parts.length == 3 ? parts[1] : "",
                pane.matches("%\\d{1,9}") ? Optional.of(new PaneTarget.Id(Integer.parseInt(pane.substring(1)))) : Optional.empty()));
    }

    /** Whether that is the server which an engine speaks to, by whatever name. */
    boolean isServerOf(Engine engine) throws EngineException {
        return engine.send(Request.of(List.of(DisplayMessage.print(new Format("server #{pid}"))))).text().lines().anyMatch(("server " + server)::equals);
    }
}
