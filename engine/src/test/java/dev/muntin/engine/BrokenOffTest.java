package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.Relay.Blow;
import dev.muntin.engine.Relay.Fate;
import dev.muntin.engine.imsg.ImsgEngine;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A conversation over the socket that ends at any of its bytes: what is said of it afterwards is true, and nothing is left of it. */
@Timeout(600)
class BrokenOffTest {
    /** In how many places of each direction. */
    private static final int CUTS = Integer.getInteger("muntin.cuts", 40);
    private static final int KILLS = Integer.getInteger("muntin.kills", 8);

    private final PrivateTmux tmux = PrivateTmux.open();
    private final Tally tally = new Tally(tmux);
    private String server = "";
    private int relays;

    @BeforeEach
    void start() {
        tmux.must("new-session", "-d", "sleep 1000");
        server = pid();
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void whereverTheConnectionBreaksWhatIsToldIsTrueAndTheServerStands() throws IOException {
        List<Fate> fates = fates(CUTS, Blow.CUT);
        Leftovers before = Leftovers.now();
        for (Fate fate : fates) {
            through(fate, engine -> tally.assertTrueOf(engine, () -> { }));
        }
        assertEquals(server, pid());
        assertEquals("", tmux.must("list-clients"));
        Live.await("nothing is left but what there was: " + before, () -> Leftovers.now().within(before));
        assertTrue(tally.told().keySet().containsAll(List.of("NOT_DISPATCHED", "UNKNOWN")), tally::toString);
    }

    @Test
    void whereverTheServerIsKilledTheAnswerIsWholeOrItIsToldThatThereIsNone() throws IOException {
        List<Fate> fates = fates(KILLS, (from, to) -> kill());
        Leftovers before = Leftovers.now();
        for (Fate fate : fates) {
            through(fate, engine -> tally.tell(engine, () -> { }));
            kill();
            Live.await("the server is gone", () -> tmux.run("list-sessions").exit() != 0);
            start();
        }
        Live.await("nothing is left but what there was: " + before, () -> Leftovers.now().within(before));
    }

    private interface Use {
        void of(Engine engine);
    }

    private Relay through(Fate fate, Use use) throws IOException {
        Path socket = tmux.directory().resolve("relay" + relays++);
        // With no process to fall back upon.
        TmuxClient client = new TmuxClient(Path.of("muntin-has-no-such-tmux"), List.of("-S", socket.toString()), Map.of("A", "b"));
        try (Relay relay = new Relay(socket, tmux.socket(), fate); Engine engine = new ImsgEngine(client)) {
            use.of(engine);
            return relay;
        }
    }

    /** The same in both directions, in so many places of each. */
    private List<Fate> fates(int places, Blow blow) throws IOException {
        Relay whole = through(new Fate(true, -1, Blow.NONE), engine -> tally.assertTrueOf(engine, () -> { }));
        return Stream.concat(places(whole.said(), places).mapToObj(at -> new Fate(true, at, blow)),
                places(whole.heard(), places).mapToObj(at -> new Fate(false, at, blow))).toList();
    }

    private static LongStream places(long length, int most) {
        return LongStream.rangeClosed(0, length).filter(at -> at == length || at % Math.max(1, length / most) == 0);
    }

    private void kill() {
        ProcessHandle.of(Long.parseLong(server)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private String pid() {
        return tmux.must("display-message", "-p", "#{pid}");
    }
}
