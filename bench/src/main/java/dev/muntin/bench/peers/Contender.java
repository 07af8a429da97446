package dev.muntin.bench.peers;

import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program that builds sessions, and how it is started. */
record Contender(String name, String program, Start start) {
    /** The whole command line for one workload on one server. */
    interface Start {
        List<String> of(WorkloadFiles files, PrivateTmux tmux) throws IOException;
    }

    /** Nothing that starts a process and talks to tmux can be quicker. */
    static final Contender CHAIN = new Contender("one chain", "tmux",
            (files, tmux) -> List.of("tmux", "-S", tmux.socket().toString(), "source-file", files.chain().toString()));
    static final Contender MUNTIN = new Contender("muntin", "muntin", (files, tmux) -> List.of(Path.of("../muntin").toAbsolutePath().normalize().toString(),
            "load", "-d", "-S", tmux.socket().toString(), "-f", tmux.configuration().toString(), files.tmuxp().toString()));
    static final List<Contender> OTHERS = List.of(
            new Contender("a process for each command", "sh", (files, tmux) -> List.of("sh", files.script().toString())),
            new Contender("tmuxp", "tmuxp", (files, tmux) -> List.of("tmuxp", "load", "-d", "-y", "-S", tmux.socket().toString(), files.tmuxp().toString())),
            new Contender("tmuxinator", "tmuxinator",
                    (files, tmux) -> List.of("tmuxinator", "start", "-p", files.tmuxinator().toString(), "--no-attach", "--suppress-tmux-version-warning")));

    /** All that can be had here, the chain first and muntin last. */
    static List<Contender> present() {
        List<Contender> present = new ArrayList<>(List.of(CHAIN));
        OTHERS.stream().filter(Contender::isInstalled).forEach(present::add);
        present.add(MUNTIN);
        return present;
    }

    static List<String> missing() {
        return OTHERS.stream().filter(other -> !other.isInstalled()).map(Contender::name).toList();
    }

    private boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
