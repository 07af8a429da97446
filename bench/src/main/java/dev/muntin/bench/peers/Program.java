package dev.muntin.bench.peers;

import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A process that is started and waited for with as little around it as can be, because that is timed, too. */
record Program(List<String> command, Map<String, String> environment, PrivateTmux tmux) {
    void run() throws IOException, InterruptedException {
        Path words = tmux.directory().resolve("words");
        List<String> whole = new ArrayList<>(command);
        whole.set(0, found(command.getFirst()));
        ProcessBuilder builder = new ProcessBuilder(whole).directory(tmux.work().toFile())
                .redirectInput(new File("/dev/null")).redirectErrorStream(true).redirectOutput(words.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " exited " + exit + ": " + Files.readString(words));
        }
    }

    /** On the PATH of that environment; Java would look along its own. */
    private String found(String program) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable).findFirst().map(Path::toString).orElse(program);
    }
}
