package dev.muntin.runner;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.engine.CountingEngine;
import dev.muntin.engine.Engine;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A private server with the program's way to it, for tests that build on real tmux. */
final class Tmux implements AutoCloseable {
    final PrivateTmux server;
    final CountingEngine engine;

    Tmux(String configuration) {
        server = PrivateTmux.open(configuration);
        engine = new CountingEngine(new SubprocessEngine(new TmuxClient(server.binary(), options(), server.environment())));
    }

    /** Those of tmux's own that name the server. */
    final List<String> options() {
        return List.of("-S", server.socket().toString(), "-f", server.configuration().toString());
    }

    Muntin muntin() {
        return muntin(engine);
    }

    /** By way of another engine, with what this server's panes are given, whatever the surroundings of the tests are. */
    Muntin muntin(Engine engine) {
        return Muntin.on(engine).from(Surroundings.here(server.work(), server.environment()));
    }

    /** A shell script of this name in the server's folder. */
    Path program(String name, String text) throws IOException {
        Path program = Files.writeString(server.work().resolve(name), "#!/bin/sh\n" + text);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
        return program;
    }

    /** One line for each pane of a session. */
    List<String> panes(String session, String format) {
        return server.must("list-panes", "-s", "-t", "=" + session + ":", "-F", format).lines().toList();
    }

    /** Waits until a program in the pane has printed this line; what was typed before the shell had started stands before its prompt. */
    void awaitLine(String pane, String line) {
        await("the line '" + line + "' in pane " + pane, () -> server.must("capture-pane", "-p", "-J", "-t", pane).lines()
                .anyMatch(shown -> shown.strip().replaceFirst("^[#$] ", "").equals(line)));
    }

    static void await(String what, BooleanSupplier holds) {
        for (int i = 0; i < 400; i++) {
            if (holds.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(25_000_000);
        }
        throw new AssertionError("did not come within 10 s: " + what);
    }

    @Override
    public void close() {
        server.close();
    }
}
