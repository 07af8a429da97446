package dev.muntin.runner.jobs;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.CountingEngine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.runner.Muntin;
import dev.muntin.testkit.PrivateTmux;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A private server with a session that jobs run in. */
final class Bench implements AutoCloseable {
    final PrivateTmux server;
    final CountingEngine engine;
    final Jobs jobs;

    Bench() {
        this("", workspace("dev", w -> w.window("one", o -> o.pane())));
    }

    Bench(String configuration, Workspace workspace) {
        server = PrivateTmux.open(configuration);
        engine = new CountingEngine(new SubprocessEngine(new TmuxClient(server.binary(),
                List.of("-S", server.socket().toString(), "-f", server.configuration().toString()), server.environment())));
        jobs = Jobs.of(Muntin.on(engine).from(Surroundings.here(server.work(), server.environment())), workspace);
    }

    Job run(JobSpec spec) throws EngineException {
        return assertInstanceOf(JobStart.Started.class, jobs.run(spec)).job();
    }

    /** A line of the shell as a job. */
    static JobSpec shell(String line) {
        return JobSpec.of("sh", "-c", line);
    }

    /** What a pane shows, without its empty lines. */
    String screen(Job job) {
        return server.must("capture-pane", "-p", "-J", "-S", "-", "-t", "%" + job.pane().number()).lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> a + b + "\n");
    }

    /** All windows of the server by their names. */
    List<String> windows() {
        return server.must("list-windows", "-a", "-F", "#{window_name}").lines().toList();
    }

    interface Question {
        boolean holds() throws Exception;
    }

    static void await(String what, Question question) throws Exception {
        for (int i = 0; i < 400; i++) {
            if (question.holds()) {
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
