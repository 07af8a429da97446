package dev.muntin.runner;

import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.engine.EngineException;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Runs what a workspace wants done outside of tmux, on the terminal of whoever builds it: a script may ask its user something, and its output
 * is seen while it is written. What it writes goes where words for people go.
 *
 * @param environment exactly what a script sees
 * @param patience how long one may take
 */
record Scripts(Map<String, String> environment, Duration patience) {
    /** Long enough to install what a project needs. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** There is one terminal: of two that ask something at once, nobody would know which got the answer. */
    private static final ReentrantLock TERMINAL = new ReentrantLock();

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int SIGNAL = 128;
    private static final int MOST_SIGNALS = 64;

    /** Why it has not ended well; empty if it has. */
    Optional<String> run(RunScript script) throws InterruptedException {
        TERMINAL.lockInterruptibly();
        try {
            return alone(script);
        } finally {
            TERMINAL.unlock();
        }
    }

    private Optional<String> alone(RunScript script) throws InterruptedException {
        try {
            Process process = start(script);
            try {
                return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) ? verdict(script, process.exitValue()) : late(script);
            } finally {
                end(process);
            }
        } catch (IOException e) {
            return Optional.of(PosixShell.line(script.words()) + " did not start: " + e.getMessage());
        }
    }

    private Process start(RunScript script) throws IOException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" >&2", "sh"));
        words.addAll(script.words());
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().keySet().retainAll(environment.keySet());
        // Only what differs is written: through Java's strings a value that is not UTF-8 would not survive.
        environment.forEach((name, value) -> {
            if (!value.equals(builder.environment().get(name))) {
                builder.environment().put(name, value);
            }
        });
        if (!script.directory().isEmpty()) {
            builder.directory(new File(script.directory()));
        }
        return builder.start();
    }

    private static Optional<String> verdict(RunScript script, int exit) {
        if (exit == 0) {
            return Optional.empty();
        }
        return Optional.of(PosixShell.line(script.words()) + (exit > SIGNAL && exit <= SIGNAL + MOST_SIGNALS ? " was ended by signal " + (exit - SIGNAL) : " ended with exit code " + exit));
    }

    private Optional<String> late(RunScript script) {
        return Optional.of(PosixShell.line(script.words()) + " has not ended within " + EngineException.seconds(patience) + " s, and was stopped");
    }

    /** Whatever it has started goes with it; nothing is done where it has ended by itself. */
    private static void end(Process process) throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
