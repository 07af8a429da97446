package dev.muntin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A wrapper named {@code tmux} that notes every process it starts: what a program really costs, seen from outside. */
public final class CountedTmux {
    private final Path folder;
    private final Path log;
    private final PrivateTmux server;

    /** Puts the wrapper into a folder of the server's own. */
    public CountedTmux(PrivateTmux server) {
        this.server = server;
        this.folder = server.directory().resolve("bin");
        this.log = server.directory().resolve("calls");
        try {
            Files.createDirectories(folder);
            Files.createFile(log);
            Path wrapper = Files.writeString(folder.resolve("tmux"),
                    "#!/bin/sh\nprintf '%s\\n' \"$(printf %s \"$*\" | tr '\\n' ' ')\" >>'" + log + "'\nexec " + real(server.binary()) + " \"$@\"\n");
            if (!wrapper.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + wrapper + " executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's environment with the wrapper first on PATH. */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(server.environment());
        environment.put("PATH", folder + ":" + environment.get("PATH"));
        return environment;
    }

    public Path binary() {
        return folder.resolve("tmux");
    }

    /** One line for each process so far: its arguments. */
    public List<String> calls() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path binary) {
        if (binary.isAbsolute()) {
            return binary;
        }
        for (String entry : System.getenv().getOrDefault("PATH", "/usr/bin").split(":")) {
            Path candidate = Path.of(entry, binary.toString());
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no " + binary + " on PATH: tests need tmux 3.2 or newer");
    }
}
