package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.dsl.Workspace;
import dev.muntin.ops.target.SessionTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AsyncTest {
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
            List<Event> heard = Collections.synchronizedList(new ArrayList<>());
            Workspace slow = workspace("dev", w -> w.window("a", a -> a.pane(p -> p.sleepBefore(Duration.ofMinutes(1)).run("true"))));
            CompletableFuture<Outcome> build = tmux.muntin().listening(heard::add).loadAsync(slow);
            Tmux.await("the pause", () -> heard.stream().anyMatch(Event.Waiting.class::isInstance));

            build.cancel(true);

            Tmux.await("the undoing", () -> heard.stream().anyMatch(Event.Undone.class::isInstance));
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
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
