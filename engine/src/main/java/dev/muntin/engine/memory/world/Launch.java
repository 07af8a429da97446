package dev.muntin.engine.memory.world;

import java.util.List;
import java.util.Map;

/** What the program of a pane is started with; no command means the shell. */
public record Launch(List<String> command, String shell, String directory, Map<String, String> environment) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
