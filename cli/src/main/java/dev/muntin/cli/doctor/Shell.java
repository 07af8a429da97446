package dev.muntin.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the shell of new panes takes until it is ready: so long waits whatever is typed into it. */
final class Shell implements Examination {
    private static final String ABOUT = "shell";
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public List<Finding> of(Machine machine) {
        String shell = machine.variable("SHELL").orElse("");
        if (shell.isEmpty()) {
            return List.of(Finding.warn(ABOUT, "SHELL is not set: tmux takes that of the list of users", "export SHELL=/bin/sh, or what you use"));
        }
        if (!Files.isExecutable(Path.of(shell))) {
            return List.of(Finding.fail(ABOUT, "SHELL=" + shell + " cannot be started", "set SHELL to a shell that there is"));
        }
        return List.of(timed(shell, machine));
    }

    private static Finding timed(String shell, Machine machine) {
        try {
            long start = System.nanoTime();
            boolean ended = ends(shell, machine);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            String words = shell + " is ready after " + took.toMillis() + " ms";
            if (!ended) {
                return Finding.warn(ABOUT, shell + " is not ready after " + PATIENCE.toSeconds() + " s", "look into its start-up files for what waits");
            }
            return took.compareTo(SLOW) < 0 ? Finding.ok(ABOUT, words)
                    : Finding.warn(ABOUT, words, "look into its start-up files for what takes long; every pane pays for it");
        } catch (IOException e) {
            return Finding.fail(ABOUT, "SHELL=" + shell + " cannot be started: " + e.getMessage(), "set SHELL to a shell that there is");
        }
    }

    private static boolean ends(String shell, Machine machine) throws IOException {
        Process process = start(List.of("setsid", "-w"), shell, machine);
        try {
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** In a session of its own where that can be had: an interactive shell would take our terminal. */
    private static Process start(List<String> before, String shell, Machine machine) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(shell, "-i", "-c", "exit"));
        ProcessBuilder builder = new ProcessBuilder(words).redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(machine.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            if (before.isEmpty()) {
                throw e;
            }
            return start(List.of(), shell, machine);
        }
    }
}
