package dev.muntin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A tmux server of a test's own, on a fresh socket that nobody else can reach; closing it ends the server and removes its files. */
public final class PrivateTmux implements AutoCloseable {
    /** Every private folder begins so; a check after the suite looks for processes that name it. */
    public static final String PREFIX = "muntin-test-";

    private final Path directory;
    private final Path binary;

    private PrivateTmux(Path directory, Path binary) {
        this.directory = directory;
        this.binary = binary;
    }

    /** A server with an empty configuration; it starts with its first session. */
    public static PrivateTmux open() {
        return open("");
    }

    /** A server with this configuration file; its panes run {@code /bin/sh} unless the text says otherwise. */
    public static PrivateTmux open(String configuration) {
        return open(Path.of(System.getenv().getOrDefault("MUNTIN_TMUX", "tmux")), configuration);
    }

    /** A server of this tmux binary, with this configuration file. */
    public static PrivateTmux open(Path binary, String configuration) {
        try {
            // A socket path that a server has used before can be raced by that server's death, so every path is new.
            Path directory = Files.createTempDirectory(PREFIX).toRealPath();
            Files.writeString(directory.resolve("tmux.conf"), "set -g default-shell /bin/sh\n" + configuration + "\n");
            Files.createDirectory(directory.resolve("home"));
            Files.createDirectory(directory.resolve("work"));
            return new PrivateTmux(directory, binary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds all of this server's files. */
    public Path directory() {
        return directory;
    }

    public Path socket() {
        return directory.resolve("s");
    }

    public Path configuration() {
        return directory.resolve("tmux.conf");
    }

    /** An empty home, that of the server and its panes. */
    public Path home() {
        return directory.resolve("home");
    }

    /** The working directory of everything that {@link #run} starts. */
    public Path work() {
        return directory.resolve("work");
    }

    public Path binary() {
        return binary;
    }

    /** The environment for anything that shall find this server and no other: no {@code TMUX*}, a home of its own. */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("TMUX") || name.startsWith("MUNTIN"));
        environment.put("HOME", home().toString());
        environment.put("TMUX_TMPDIR", directory.toString());
        environment.put("SHELL", "/bin/sh");
        environment.put("PS1", "$ ");
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    /** Runs one tmux command or chain on this server. */
    public Output run(String... arguments) {
        return fed("", arguments);
    }

    /** The same with this text on its standard input. */
    public Output fed(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(binary.toString(), "-u", "-S", socket().toString(), "-f", configuration().toString()));
        command.addAll(List.of(arguments));
        return Output.of(command, environment(), work(), input);
    }

    /** The output of a command that has to succeed, without its last newline. */
    public String must(String... arguments) {
        Output output = run(arguments);
        if (output.exit() != 0) {
            throw new AssertionError("tmux " + List.of(arguments) + " exited " + output.exit() + ": " + output.stderr());
        }
        String text = output.stdout();
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() {
        try {
            endServer();
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endServer() {
        Output pid = run("display-message", "-p", "#{pid}");
        if (pid.exit() != 0) {
            return;
        }
        run("kill-server");
        ProcessHandle.of(Long.parseLong(pid.stdout().strip())).ifPresent(PrivateTmux::await);
    }

    /** A server is no child of ours, so its end can only be polled for. */
    private static void await(ProcessHandle server) {
        for (int i = 0; i < 500 && runs(server); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        if (runs(server)) {
            server.destroyForcibly();
            throw new IllegalStateException("tmux server " + server.pid() + " outlived its kill-server");
        }
    }

    /** Not so if it has ended and only waits for its parent to notice, which in a container can take seconds. */
    public static boolean runs(ProcessHandle process) {
        try {
            return process.isAlive() && !Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")).contains("State:\tZ");
        } catch (IOException e) {
            return process.isAlive();
        }
    }
}
