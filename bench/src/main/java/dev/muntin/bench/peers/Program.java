package dev.muntin.bench.peers;

import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that is started and waited for with as little around it as can be, because that is timed, too. */
record Program(List<String> command, Map<String, String> environment, PrivateTmux tmux) {
    void run() throws IOException, InterruptedException {
        Path words = tmux.directory().resolve("words");
        ProcessBuilder builder = new ProcessBuilder(command).directory(tmux.work().toFile())
                .redirectInput(new File("/dev/null")).redirectErrorStream(true).redirectOutput(words.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " exited " + exit + ": " + Files.readString(words));
        }
    }
}
