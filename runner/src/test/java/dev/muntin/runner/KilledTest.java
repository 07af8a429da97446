package dev.muntin.runner;

import static dev.muntin.dsl.Layout.TILED;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Clients and servers that are killed while a build is on its way; {@code -Dmuntin.sweep=true} kills many more of them. */
class KilledTest {
    private static final int KILLED = Boolean.getBoolean("muntin.sweep") ? 300 : 12;
    private static final Workspace THREE = workspace("dev", w -> w
            .window("a", a -> a.layout(TILED).pane("x").pane("y").pane())
            .window("b", b -> b.focus().pane().pane()).window("c", c -> c.pane("z")));

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    private final Map<String, Integer> ended = new TreeMap<>();

    @Test
    void aClientThatIsKilledLeavesAllOrNothing() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "split-window");
            String before = tmux.server.must("list-panes", "-s", "-t", "=theirs", "-F", "#{pane_id} #{window_layout}");
            for (int i = 0; i < KILLED; i++) {
                Outcome outcome = muntin(tmux, KilledTest::killClients).load(THREE);

                check(tmux, outcome);
                assertEquals(outcome instanceof Outcome.Confirmed, stands(tmux), outcome::toString);
                assertEquals(before, tmux.server.must("list-panes", "-s", "-t", "=theirs", "-F", "#{pane_id} #{window_layout}"));
                tmux.server.run("kill-session", "-t", "=dev");
            }
        }
        System.out.println("killed " + KILLED + " clients: " + ended);
    }

    @Test
    void aClientThatAddsWindowsToASessionOfOthersToo() {
        try (Tmux tmux = new Tmux("")) {
            for (int i = 0; i < KILLED; i++) {
                tmux.server.must("new-session", "-d", "-s", "host", "-n", "theirs", ";", "split-window");
                Outcome outcome = muntin(tmux, KilledTest::killClients).append(THREE, new SessionTarget.Named("host"));

                List<String> windows = tmux.panes("host", "#{window_name}");
                assertEquals(outcome instanceof Outcome.Confirmed ? List.of("theirs", "theirs", "a", "a", "a", "b", "b", "c") : List.of("theirs", "theirs"),
                        windows, outcome::toString);
                count(outcome);
                tmux.server.must("set-option", "-s", "exit-empty", "off", ";", "kill-session", "-t", "=host");
            }
        }
        System.out.println("killed " + KILLED + " clients that added windows: " + ended);
    }

    @Test
    void aClientThatReplacesASessionToo() {
        try (Tmux tmux = new Tmux("")) {
            for (int i = 0; i < KILLED; i++) {
                tmux.server.must("new-session", "-d", "-s", "dev", "-n", "theirs", ";", "set-option", "-s", "exit-empty", "off");
                Outcome outcome = muntin(tmux, KilledTest::killClients).replace(THREE);

                assertEquals("dev", tmux.server.must("list-sessions", "-F", "#{session_name}"), outcome::toString);
                assertEquals(outcome instanceof Outcome.Confirmed ? List.of("a", "a", "a", "b", "b", "c") : List.of("theirs"),
                        tmux.panes("dev", "#{window_name}"), outcome::toString);
                count(outcome);
                tmux.server.must("kill-session", "-t", "=dev");
            }
        }
        System.out.println("killed " + KILLED + " clients that replaced a session: " + ended);
    }

    @Test
    void aServerThatIsKilledLeavesAllOrNothing() {
        for (int i = 0; i < KILLED; i++) {
            try (Tmux tmux = new Tmux("")) {
                tmux.server.must("new-session", "-d", "-s", "theirs");
                ProcessHandle server = ProcessHandle.of(Long.parseLong(tmux.server.must("display-message", "-p", "#{pid}"))).orElseThrow();

                Outcome outcome = muntin(tmux, server::destroyForcibly).load(THREE);

                check(tmux, outcome);
                // It can have died with its session as soon as the answer was there.
                boolean later = outcome instanceof Outcome.Confirmed confirmed && confirmed.panes().getFirst().server() == server.pid();
                assertEquals(outcome instanceof Outcome.Confirmed && !later, stands(tmux), outcome::toString);
            }
        }
        System.out.println("killed " + KILLED + " servers: " + ended);
    }

    private static void killClients() {
        ProcessHandle.current().children().filter(child -> child.info().command().filter(command -> command.contains("tmux")).isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private Muntin muntin(Tmux tmux, Runnable kill) {
        Engine killing = new Killing(tmux.engine, kill, Duration.ofNanos(random.nextLong(Duration.ofMillis(15).toNanos())));
        return tmux.muntin(killing);
    }

    private void check(Tmux tmux, Outcome outcome) {
        assertFalse(outcome instanceof Outcome.Unknown, outcome::toString);
        if (stands(tmux)) {
            assertEquals(List.of("a", "a", "a", "b", "b", "c"), tmux.panes("dev", "#{window_name}"));
        }
        count(outcome);
    }

    private void count(Outcome outcome) {
        ended.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
    }

    private static boolean stands(Tmux tmux) {
        return tmux.server.run("has-session", "-t", "=dev").exit() == 0;
    }

    /** Lets something happen so long after the first dispatch has begun. */
    private record Killing(Engine engine, Runnable kill, Duration delay, List<Thread> killers) implements Engine {
        Killing(Engine engine, Runnable kill, Duration delay) {
            this(engine, kill, delay, new ArrayList<>());
        }

        @Override
        public Reply send(Request request) throws EngineException {
            if (!killers.isEmpty()) {
                return engine.send(request);
            }
            Thread killer = Thread.ofPlatform().start(this::killLater);
            killers.add(killer);
            try {
                return engine.send(request);
            } finally {
                join(killer);
            }
        }

        private void killLater() {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            kill.run();
        }

        private static void join(Thread killer) {
            try {
                killer.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public TmuxVersion version() throws EngineException {
            return engine.version();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
