package dev.muntin.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A script in the place of tmux: for what the real one does too rarely. */
record FakeTmux(Path script) {
    static FakeTmux of(Path folder, String script) {
        try {
            Path file = Files.writeString(folder.resolve("tmux"), "#!/bin/sh\n" + script + "\n");
            if (!file.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + file + " executable");
            }
            return new FakeTmux(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SubprocessEngine engine() {
        return engine(Map.of());
    }

    /** With these variables, and those of the shell. */
    SubprocessEngine engine(Map<String, String> variables) {
        Map<String, String> environment = new TreeMap<>(variables);
        environment.putIfAbsent("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        return new SubprocessEngine(new TmuxClient(script, List.of(), environment));
    }
}
