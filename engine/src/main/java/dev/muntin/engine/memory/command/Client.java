package dev.muntin.engine.memory.command;

import java.util.Map;

/** Who sends: where that is, and with which environment. */
public record Client(String directory, Map<String, String> environment) {
    public Client {
        environment = Map.copyOf(environment);
    }

    /** One that differs nowhere. */
    public static Client standard() {
        return new Client("/", Map.of("HOME", "/", "PATH", "/usr/bin:/bin", "SHELL", "/bin/sh", "TERM", "xterm-256color"));
    }
}
