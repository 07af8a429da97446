package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.control.ControlEngine;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.Start;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.testkit.CountedTmux;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that stays is seen by nobody who does not look for it. */
@Timeout(60)
class ControlPresenceTest {
    private final PrivateTmux tmux = PrivateTmux.open();
    private final ControlEngine engine = new ControlEngine(Live.client(tmux));

    @Test
    void manyDispatchesAreOneClient() throws EngineException {
        host("host");
        CountedTmux counted = new CountedTmux(tmux);
        try (ControlEngine counting = new ControlEngine(Live.client(tmux, counted.binary()))) {
            for (int i = 0; i < 20; i++) {
                counting.send(Request.of(List.of(Live.say("x"))));
            }
        }
        assertEquals(List.of("list-sessions", "attach-session"), counted.calls().stream().map(call -> call.replaceAll(".* ([a-z]+-session[s]?) .*", "$1")).toList());
    }

    @Test
    void noSessionWindowOrOptionIsMadeOrChanged() throws EngineException {
        host("host", "-x", "123", "-y", "45", "-e", "DISPLAY=:7");
        List<String> before = picture();
        say("x");
        assertEquals(before, picture());
        engine.close();
        assertEquals(before, picture());
    }

    @Test
    void newWindowsHaveTheSizeThatAProcessWouldGiveThem() throws EngineException {
        host("host", "-x", "123", "-y", "45");
        send(Live.session(), NewWindow.in(Live.SESSION, "second", Start.DEFAULT));
        String sizes = sizes();
        tmux.must("kill-session", "-t", "=live");
        new SubprocessEngine(Live.client(tmux)).send(Request.of(List.of(Live.session(), NewWindow.in(Live.SESSION, "second", Start.DEFAULT))));
        assertEquals(sizes(), sizes);
    }

    @Test
    void aSessionThatSomebodyStandsInIsPreferred() throws EngineException {
        host("alone");
        host("visited");
        host("other");
        try (ControlEngine visitor = new ControlEngine(Live.client(tmux))) {
            visitor.watch(new SessionTarget.Named("visited"), 1);
            say("x");
            assertEquals("visited\nvisited", tmux.must("list-clients", "-F", "#{session_name}"));
        } catch (EngineException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSessionThatLivesByItsClientsIsNotKeptAlive() throws EngineException {
        tmux.must("new-session", "-d", "-s", "fleeting", ";", "new-session", "-d", "-s", "host", ";", "set-option", "-t", "=fleeting:", "destroy-unattached", "on");
        say("x");
        assertEquals("host", tmux.must("list-sessions", "-F", "#{session_name}"));
        tmux.must("set-option", "-g", "exit-empty", "off", ";", "kill-session", "-t", "=host");
        assertEquals("y\n", say("y"));
        assertEquals("", tmux.run("list-clients").stdout());
    }

    @Test
    void whoEndsTheSessionItStandsInIsAnswered() throws EngineException {
        host("host");
        host("other");
        say("x");
        String host = tmux.must("list-clients", "-F", "#{session_name}");
        assertEquals(EngineContract.reply(0, "before\nbehind\n", ""),
                send(Live.say("before"), KillSession.of(new SessionTarget.Named(host)), Live.say("behind")));
        assertEquals("y\n", say("y"));
        assertEquals("1", tmux.must("display-message", "-p", "#{server_sessions}#{?server_sessions,,1}"));
    }

    @Test
    void whoEndsTheLastSessionIsAnswered() throws EngineException {
        host("host");
        say("x");
        assertEquals(EngineContract.reply(0, "", ""), send(KillSession.of(new SessionTarget.Named("host"))));
        assertEquals("S live\n", Live.untilStarted(engine).text());
    }

    @Test
    void whoIsSentAwayComesBack() throws EngineException {
        host("host");
        for (int i = 0; i < 10; i++) {
            say("x");
            tmux.must("detach-client", "-s", "=host");
            assertEquals("y\n", say("y"));
        }
    }

    @Test
    void aClientThatIsKilledIsReplaced() throws EngineException {
        host("host");
        for (int i = 0; i < 5; i++) {
            say("x");
            ProcessHandle client = ProcessHandle.of(Long.parseLong(tmux.must("list-clients", "-F", "#{client_pid}"))).orElseThrow();
            client.destroyForcibly();
            client.onExit().join();
            Live.await("tmux knows", () -> tmux.must("list-clients").isEmpty());
            assertEquals("y\n", say("y"));
        }
    }

    @Test
    void whereTmuxChoosesAClientItDoesNotChooseOurs() throws EngineException {
        host("host");
        host("live");
        Reply nobody = new SubprocessEngine(Live.client(tmux)).send(Request.of(List.of(SwitchClient.to(Live.SESSION))));
        say("x");
        assertEquals(nobody, send(SwitchClient.to(Live.SESSION)));
        assertEquals("y\n", say("y"));
    }

    @Test
    void aServerThatStandsStillEndsWithTheDeadlineAndClosingIsNoWait() throws EngineException, IOException, InterruptedException {
        host("host");
        say("x");
        String pid = tmux.must("display-message", "-p", "#{pid}");
        signal("STOP", pid);
        try {
            assertEquals(Certainty.PENDING, late(Live.say("x")));
            assertEquals(Certainty.NOT_DISPATCHED, late(Live.set("@a", "x".repeat(1_000_000))));
            assertTimeoutPreemptively(Duration.ofSeconds(20), engine::close);
        } finally {
            signal("CONT", pid);
        }
    }

    @Test
    void aServerThatReadsNoFurtherEndsWithTheDeadline() throws EngineException, IOException, InterruptedException {
        host("host");
        say("x");
        String pid = tmux.must("display-message", "-p", "#{pid}");
        signal("STOP", pid);
        try {
            assertEquals(Certainty.PENDING, late(Live.set("@a", "x".repeat(1_000_000))));
        } finally {
            signal("CONT", pid);
        }
        assertEquals("y\n", say("y"));
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }

    private Certainty late(Operation operation) {
        return assertThrows(EngineException.class, () -> engine.send(new Request(List.of(operation), Duration.ofMillis(300)))).certainty();
    }

    private static void signal(String name, String pid) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, pid).start().waitFor());
    }

    private void host(String name, String... more) {
        tmux.must(Stream.concat(Stream.of("new-session", "-d", "-s", name), Arrays.stream(more)).toArray(String[]::new));
    }

    private String say(String text) throws EngineException {
        return send(Live.say(text)).text();
    }

    private Reply send(Operation... chain) throws EngineException {
        return engine.send(Request.of(List.of(chain)));
    }

    private String sizes() {
        return tmux.must("list-windows", "-a", "-F", "#{session_name} #{window_width}x#{window_height}");
    }

    private List<String> picture() {
        return List.of(tmux.must("list-panes", "-a", "-F", "#{session_id} #{window_id} #{pane_id} #{pane_pid} #{window_width}x#{window_height} #{pane_width} #{window_layout}"),
                tmux.must("show-environment", "-t", "=host"), tmux.must("show-options", "-t", "=host:"), tmux.must("show-options", "-g"),
                tmux.must("show-options", "-s"), tmux.must("show-options", "-gw"), tmux.must("show-environment", "-g"));
    }
}
