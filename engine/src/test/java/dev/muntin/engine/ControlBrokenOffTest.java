package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.control.ControlEngine;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client in control mode that falls silent, or is killed, at any time: what is said of its request is true, and nothing is left of it. */
@Timeout(600)
class ControlBrokenOffTest {
    private static final int CUTS = Integer.getInteger("muntin.cuts", 15);
    private static final int KILLS = Integer.getInteger("muntin.kills", 15);
    /** More than a client says when it is attached and has answered. */
    private static final int MOST = 700;

    private final PrivateTmux tmux = PrivateTmux.open();
    private final Tally tally = new Tally(tmux);

    @BeforeEach
    void start() {
        tmux.must("new-session", "-d", "-s", "host", "sleep 1000");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void whereverItsClientFallsSilentWhatIsToldIsTrue() {
        Leftovers before = Leftovers.now();
        for (int at = 0; at <= MOST; at += Math.max(1, MOST / CUTS)) {
            try (Engine engine = new ControlEngine(Live.client(tmux, falteringAfter(at).script()))) {
                tally.assertTrueOf(engine, () -> { });
            }
        }
        assertNothingIsLeft(before);
        assertTrue(tally.told().keySet().containsAll(List.of("answered", "UNKNOWN")), tally::toString);
    }

    @Test
    void wheneverItsClientIsKilledWhatIsToldIsTrue() {
        Random random = new Random(1);
        Leftovers before = Leftovers.now();
        try (Engine engine = new ControlEngine(Live.client(tmux))) {
            for (int i = 0; i < KILLS; i++) {
                tally.assertTrueOf(engine, () -> { });
                ProcessHandle client = ProcessHandle.of(Long.parseLong(tmux.must("list-clients", "-F", "#{client_pid}"))).orElseThrow();
                long pause = random.nextLong(1_000_000);
                tally.assertTrueOf(engine, () -> {
                    LockSupport.parkNanos(pause);
                    client.destroyForcibly();
                });
                client.onExit().join();
            }
        }
        assertNothingIsLeft(before);
    }

    /** With its answer on the way, which nobody reads any more: tmux itself would keep the client for ever, and the server with it. */
    @Test
    void aProgramThatIsKilledWhileItIsAnsweredLeavesNoClientAndTheServerCanEnd() throws IOException, InterruptedException {
        tmux.must("set-option", "-g", "@much", "x".repeat(10_000));
        for (int i = 1; i <= 3; i++) {
            Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                    Asking.class.getName(), tmux.binary().toString(), tmux.socket().toString()).redirectErrorStream(true).start();
            assertEquals('.', program.getInputStream().read());
            LockSupport.parkNanos(i * 7_000_000L);
            program.destroyForcibly().waitFor();
            Live.await("no client is left", () -> tmux.must("list-clients").isEmpty());
        }
        String server = tmux.must("display-message", "-p", "#{pid}");
        tmux.must("kill-server");
        Live.await("its process ends", () -> ProcessHandle.of(Long.parseLong(server)).filter(PrivateTmux::runs).isEmpty());
    }

    /** Asks for much without end. */
    static final class Asking {
        public static void main(String[] words) throws EngineException {
            Request much = Request.of(Stream.generate(() -> Live.say("#{@much}")).limit(100).toList());
            try (Engine engine = new ControlEngine(new TmuxClient(Path.of(words[0]), List.of("-S", words[1]), System.getenv()))) {
                for (int i = 0; ; i++) {
                    engine.send(much);
                    if (i == 5) {
                        System.out.print('.');
                        System.out.flush();
                    }
                }
            }
        }
    }

    /** As tmux, but of what it says in control mode so many bytes arrive. */
    private FakeTmux falteringAfter(int bytes) {
        String real = "'" + tmux.binary() + "' \"$@\"";
        return FakeTmux.of(tmux.work(), """
                case " $* " in
                *' -C '*) exec 3<&0; %s <&3 3<&- | { dd bs=1 count=%d 2>/dev/null; exec >/dev/null; cat; } & exec <&- >&- 3<&-; wait ;;
                *) exec %s ;;
                esac""".formatted(real, bytes, real));
    }

    private void assertNothingIsLeft(Leftovers before) {
        Live.await("nothing is left but what there was: " + before, () -> Leftovers.now().within(before));
        Live.await("no client is left", () -> tmux.must("list-clients").isEmpty());
        assertEquals("host", tmux.must("list-sessions", "-F", "#{session_name}"));
    }
}
