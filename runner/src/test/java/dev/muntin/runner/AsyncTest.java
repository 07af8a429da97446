package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AsyncTest {
    private static final Workspace SMALL = workspace("dev", w -> w.window("one", a -> a.pane("true").pane()));

    @Test
    void severalAreBuiltAtOnce() {
        try (Tmux tmux = new Tmux("")) {
            List<CompletableFuture<Outcome>> builds = List.of("a", "b", "c").stream()
                    .map(name -> tmux.muntin().loadAsync(workspace(name, w -> w.window("one", a -> a.pane().pane())))).toList();

            builds.forEach(build -> assertInstanceOf(Outcome.Confirmed.class, build.join()));
            assertEquals("a\nb\nc", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void whatIsReplacedNeedNotBeWaitedFor() {
        try (Tmux tmux = new Tmux("")) {
            Workspace dev = workspace("dev", w -> w.window("one", a -> a.pane()));
            tmux.muntin().load(dev);
            String before = tmux.server.must("list-sessions", "-F", "#{session_id}");

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().replaceAsync(dev).join());
            assertNotEquals(before, tmux.server.must("list-sessions", "-F", "#{session_id}"));
        }
    }

    @Test
    void whatIsCancelledIsUndone() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");
            List<Event> heard = new CopyOnWriteArrayList<>();
            Workspace slow = workspace("dev", w -> w.window("a", a -> a.pane(p -> p.sleepBefore(Duration.ofMinutes(1)).run("true"))));
            CompletableFuture<Outcome> build = tmux.muntin().listening(heard::add).loadAsync(slow);
            Tmux.await("the pause", () -> heard.stream().anyMatch(Event.Waiting.class::isInstance));

            build.cancel(true);

            Tmux.await("the undoing", () -> heard.stream().anyMatch(Event.Undone.class::isInstance));
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
    }

    @Test
    void whatIsCancelledWhileTmuxIsOnItsWayIsUndoneToo() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");
            List<Event> heard = new CopyOnWriteArrayList<>();
            CompletableFuture<Outcome> build = tmux.muntin(slow(tmux)).listening(heard::add).loadAsync(SMALL);
            Tmux.await("the dispatch", () -> heard.stream().anyMatch(Event.Sent.class::isInstance));

            build.cancel(true);

            Tmux.await("the undoing", () -> heard.stream().anyMatch(Event.Undone.class::isInstance));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void whatIsInterruptedWhileItAsksForPromptsIsUndone() {
        try (Tmux tmux = new Tmux("set -g default-shell /bin/cat\n")) {
            Workspace waiting = workspace("dev", w -> w.readiness(Readiness.ALWAYS).window("a", a -> a.pane("one")));
            List<Event> heard = new ArrayList<>();
            AtomicBoolean once = new AtomicBoolean();
            Engine interrupted = new Interrupting(tmux.engine, () -> heard.getLast() instanceof Event.Waiting && once.compareAndSet(false, true));

            Outcome outcome = tmux.muntin(interrupted).listening(heard::add).load(waiting);

            assertTrue(Thread.interrupted(), "the caller has to learn of it, too");
            assertTrue(assertInstanceOf(Outcome.Failed.class, outcome).failure().undone());
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
    }

    @Test
    void anInterruptedThreadBuildsNothing() {
        try (Tmux tmux = new Tmux("")) {
            int before = tmux.engine.dispatches();
            Thread.currentThread().interrupt();

            Outcome outcome = tmux.muntin().load(SMALL);

            assertTrue(Thread.interrupted());
            assertEquals(new Outcome.Failed(Failure.before("interrupted")), outcome);
            assertEquals(before, tmux.engine.dispatches());
        }
    }

    @Test
    void whatAListenerThrowsEndsTheBuildAndIsThrownAgain() {
        Workspace typed = workspace("dev", w -> w.window("a", a -> a.pane(p -> p.run("true").sleepAfter(Duration.ofMillis(10)).run("true"))));
        try (Tmux tmux = new Tmux("")) {
            AssertionError fault = new AssertionError("no");
            Consumer<Event> listener = event -> {
                if (event instanceof Event.Waiting) {
                    throw fault;
                }
            };

            assertSame(fault, assertThrows(AssertionError.class, () -> tmux.muntin().listening(listener).load(typed)));
            assertSame(fault, assertThrows(CompletionException.class, tmux.muntin().listening(listener).loadAsync(typed)::join).getCause());
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
    }

    private static Engine slow(Tmux tmux) throws IOException {
        Path program = tmux.program("slow", "sleep 0.3\nexec " + tmux.server.binary() + " \"$@\"\n");
        return new SubprocessEngine(new TmuxClient(program, tmux.options(), tmux.server.environment()));
    }

    /** Interrupts whoever sends when this holds. */
    private record Interrupting(Engine engine, BooleanSupplier when) implements Engine {
        @Override
        public Reply send(Request request) throws EngineException {
            if (when.getAsBoolean()) {
                Thread.currentThread().interrupt();
            }
            return engine.send(request);
        }

        @Override
        public TmuxVersion version() throws EngineException {
            return engine.version();
        }

        @Override
        public void close() {}
    }

    @Test
    void whoeverListensCanEndABuildBetweenTwoSteps() {
        try (Tmux tmux = new Tmux("")) {
            Workspace waiting = workspace("dev", w -> w.window("a", a -> a.pane(p -> p.sleepBefore(Duration.ofMillis(10)).run("true"))));
            Consumer<Event> ends = event -> {
                if (event instanceof Event.Passed) {
                    Thread.currentThread().interrupt();
                }
            };

            Outcome outcome = tmux.muntin().listening(ends).load(waiting);

            assertTrue(Thread.interrupted(), "the caller has to learn of it, too");
            assertTrue(assertInstanceOf(Outcome.Failed.class, outcome).failure().undone());
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
    }

    @Test
    void eachStepIsHeardOfInItsOrder() {
        try (Tmux tmux = new Tmux("")) {
            List<String> heard = new ArrayList<>();
            Workspace waiting = workspace("dev", w -> w.onStart("exit 1").window("a", a -> a.pane(p -> p.sleepBefore(Duration.ofMillis(10)).run("true"))));

            tmux.muntin().listening(event -> heard.add(event.getClass().getSimpleName())).load(waiting);

            assertEquals(List.of("Begun", "Waiting", "Remark", "Passed", "Sent", "Created", "Passed", "Waiting", "Passed", "Sent", "Confirmed", "Ended"), heard);
        }
    }

    @Test
    void theEndOfABuildIsHeardOfHoweverItEnds() {
        try (Tmux tmux = new Tmux("")) {
            List<String> heard = new ArrayList<>();
            Consumer<Event> ends = event -> {
                if (event instanceof Event.Ended ended) {
                    heard.add(ended.session() + " " + ended.outcome().getClass().getSimpleName());
                }
            };
            Workspace dev = workspace("dev", w -> w.window("a", a -> a.pane()));
            Workspace wrong = workspace("wrong", w -> w.window("a", a -> a.option("no-such-option", 1).pane()));

            List.of(dev, dev, wrong).forEach(tmux.muntin().listening(ends)::load);
            tmux.muntin().listening(ends).replace(dev);
            tmux.muntin().listening(ends).ensure(dev);
            tmux.muntin().listening(ends).append(dev, new SessionTarget.Named("nobody"));

            assertEquals(List.of("dev Confirmed", "dev AlreadyThere", "wrong Failed", "dev Confirmed", "dev AlreadyThere", "dev Failed"), heard);
        }
    }
}
