package dev.muntin.bench.peers;

import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One workload, as each program wants to be told of it. */
final class WorkloadFiles {
    private final Workload workload;
    private final PrivateTmux tmux;

    WorkloadFiles(Workload workload, PrivateTmux tmux) {
        this.workload = workload;
        this.tmux = tmux;
    }

    Path tmuxp() throws IOException {
        return put("yaml", "session_name: " + workload.session() + "\nwindows:\n", window -> "- window_name: " + workload.window(window) + "\n  layout: tiled\n  panes:\n",
                command -> "  - " + command + "\n");
    }

    Path tmuxinator() throws IOException {
        return put("tmuxinator.yml", "name: " + workload.session() + "\nroot: " + tmux.work() + "\nsocket_path: " + tmux.socket() + "\nwindows:\n",
                window -> "  - " + workload.window(window) + ":\n      layout: tiled\n      panes:\n", command -> "        - " + command + "\n");
    }

    /** A process for each command, as scripts do it that people write. */
    Path script() throws IOException {
        String lines = workload.commands().stream().map(command -> "tmux -S '" + tmux.socket() + "' '" + String.join("' '", command) + "'\n").collect(Collectors.joining());
        return write("sh", "set -e\n" + lines);
    }

    /** For tmux's {@code source-file}. */
    Path chain() throws IOException {
        return write("conf", workload.commands().stream().map(command -> "'" + String.join("' '", command) + "'\n").collect(Collectors.joining()));
    }

    private interface Line {
        String of(int window);
    }

    private interface Item {
        String of(String command);
    }

    private Path put(String ending, String head, Line window, Item command) throws IOException {
        List<String> parts = IntStream.range(0, workload.windows()).mapToObj(w -> window.of(w)
                + IntStream.range(0, workload.panes()).mapToObj(p -> command.of(workload.command(w, p))).collect(Collectors.joining())).toList();
        return write(ending, head + String.join("", parts));
    }

    private Path write(String ending, String text) throws IOException {
        return Files.writeString(tmux.work().resolve(workload.name() + "." + ending), text);
    }
}
