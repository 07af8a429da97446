package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.control.ControlEngine;
import dev.muntin.engine.control.Event;
import dev.muntin.engine.control.Subscription;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.testkit.PrivateTmux;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ControlEventsTest {
    private static final SessionTarget.Named HOST = new SessionTarget.Named("host");
    private static final int MANY = 10_000;

    private final PrivateTmux tmux = PrivateTmux.open();
    private final ControlEngine engine = new ControlEngine(Live.client(tmux));

    @Test
    void whatOthersDoIsHeard() throws Exception {
        Subscription events = engine.events(MANY);
        tmux.must("rename-session", "-t", "=host", "other name");
        heard(events, event -> event instanceof Event.SessionRenamed renamed && renamed.name().equals("other name"));
        tmux.must("new-session", "-d", "-s", "more");
        heard(events, new Event.SessionsChanged()::equals);
    }

    @Test
    void whatTheEngineDoesIsHeardByAllOfThem() throws Exception {
        List<Subscription> all = List.of(engine.events(MANY), engine.events(MANY), engine.events(MANY));
        engine.send(Request.of(List.of(Live.session())));
        for (Subscription events : all) {
            heard(events, event -> event instanceof Event.WindowAdded added && added.elsewhere());
        }
    }

    @Test
    void whoIsSlowIsToldHowMuchHeMissed() throws Exception {
        Subscription slow = engine.events(2);
        Subscription quick = engine.events(MANY);
        for (int i = 0; i < 5; i++) {
            tmux.must("rename-session", "-t", "$0", "name" + i);
        }
        heard(quick, event -> event instanceof Event.SessionRenamed renamed && renamed.name().equals("name4"));
        assertTrue(slow.dropped() >= 3, () -> "dropped " + slow.dropped());
        assertEquals(0, quick.dropped());
    }

    @Test
    void theEndOfTheClientIsHeardAndWhatFollowsAfterTheNextRequest() throws Exception {
        Subscription events = engine.events(MANY);
        heard(events, event -> event instanceof Event.SessionChanged);
        tmux.must("detach-client", "-s", "=host");
        heard(events, event -> event instanceof Event.Ended);
        engine.send(Request.of(List.of(Live.say("x"))));
        heard(events, event -> event instanceof Event.SessionChanged changed && changed.name().equals("host"));
    }

    @Test
    void whatAPanePrintsArrivesByteForByte() throws Exception {
        Subscription output = engine.watch(HOST, MANY);
        tmux.must("respawn-pane", "-k", "-t", "=host:", "printf 'a\\033[1m\\\\b\\303\\251%%end 1 2 1\\n'; sleep 1000");
        assertArrayEquals("a\033[1m\\bé%end 1 2 1\r\n".getBytes(StandardCharsets.UTF_8), printed(output, 21));
    }

    @Test
    void muchOutputDelaysNeitherThePaneNorAnAnswer() throws Exception {
        Subscription slow = engine.watch(HOST, 3);
        tmux.must("respawn-pane", "-k", "-t", "=host:", "seq 1 200000; echo through; sleep 1000");
        assertEquals("x\n", engine.send(new Request(List.of(Live.say("x")), Duration.ofSeconds(20))).text());
        Live.await("the pane is through", () -> tmux.must("capture-pane", "-p", "-t", "=host:").contains("through"));
        Live.await("much was dropped", () -> slow.dropped() > 100);
    }

    @Test
    void watchersOfASessionShareAClientAndTheLastTakesItAway() throws Exception {
        Subscription one = engine.watch(HOST, MANY);
        Subscription other = engine.watch(HOST, MANY);
        assertEquals("host", tmux.must("list-clients", "-F", "#{session_name}"));
        one.close();
        tmux.must("respawn-pane", "-k", "-t", "=host:", "printf abc; sleep 1000");
        assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), printed(other, 3));
        other.close();
        assertEquals("", tmux.must("list-clients"));
    }

    @Test
    void watchingEndsWithTheSession() throws Exception {
        tmux.must("new-session", "-d", "-s", "short");
        Subscription output = engine.watch(new SessionTarget.Named("short"), MANY);
        tmux.must("kill-session", "-t", "=short");
        heard(output, event -> event instanceof Event.Ended);
        assertEquals(Optional.empty(), output.next(Duration.ofSeconds(50)));
        assertTrue(output.over());
    }

    @Test
    void aSessionThatIsNotThereCannotBeWatched() {
        EngineException e = assertThrows(EngineException.class, () -> engine.watch(Live.NOBODY, 1));
        assertEquals(Certainty.NOT_DISPATCHED, e.certainty());
        assertEquals("tmux has no session '=nobody' to watch", e.words());
    }

    @Test
    void closingEndsAllListeningAndLeavesNothingBehind() throws Exception {
        Leftovers before = Leftovers.now();
        List<Subscription> all = List.of(engine.events(1), engine.watch(HOST, 1));
        engine.close();
        for (Subscription subscription : all) {
            while (subscription.next(Duration.ofSeconds(50)).isPresent()) {
                assertEquals("", tmux.must("list-clients"));
            }
            assertTrue(subscription.over());
        }
        Live.await("nothing is left: " + before, () -> Leftovers.now().within(before));
    }

    @BeforeEach
    void start() {
        tmux.must("new-session", "-d", "-s", "host", "sleep 1000");
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }

    private static void heard(Subscription events, Predicate<Event> awaited) throws InterruptedException {
        Optional<Event> event = events.next(Duration.ofSeconds(20));
        while (event.isPresent() && !awaited.test(event.get())) {
            event = events.next(Duration.ofSeconds(20));
        }
        assertTrue(event.isPresent(), "nothing more was heard");
    }

    private static byte[] printed(Subscription output, int length) throws InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        while (printed.size() < length) {
            if (output.next(Duration.ofSeconds(20)).orElseThrow() instanceof Event.Output event) {
                printed.writeBytes(event.bytes());
            }
        }
        return printed.toByteArray();
    }
}
