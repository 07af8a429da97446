package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.Dispatch;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Much at once, and much in a row. */
@Timeout(300)
class MuchOnTmuxTest {
    private static final int DISPATCHES = Integer.getInteger("muntin.dispatches", 1_000);
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final Duration LONG = Duration.ofSeconds(60);

    private final PrivateTmux tmux = PrivateTmux.open("set -g history-limit 200000");
    private final ImsgEngine engine = new ImsgEngine(new TmuxClient(tmux.binary(), List.of("-S", tmux.socket().toString()), tmux.environment()));

    @BeforeEach
    void start() {
        tmux.must("new-session", "-d", "-x", "200", "-y", "50", "sleep 1000");
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }

    @Test
    void tenMegabytesGoInAndComeOut() throws EngineException {
        String much = "é ".repeat(TEN_MEGABYTES / 3);
        assertEquals(new Reply(0, new byte[0], new byte[0]), exchange(new Dispatch(List.of("load-buffer", "-"), much)));
        assertArrayEquals(new Dispatch(List.of(), much).bytes(), exchange(new Dispatch(List.of("save-buffer", "-"), "")).stdout());
    }

    @Test
    void tenMegabytesOfAPaneAreCaptured() throws EngineException {
        tmux.must("respawn-pane", "-k", "yes $(printf '%0180d' 7) | head -n 60000; '" + tmux.binary() + "' -S '" + tmux.socket() + "' wait-for -S done; exec sleep 1000");
        tmux.must("wait-for", "done");
        String captured = exchange(new Dispatch(List.of("capture-pane", "-p", "-S", "-", "-E", "-"), "")).text();
        assertEquals(60_000, captured.lines().filter(line -> line.equals("0".repeat(179) + "7")).count());
    }

    @Test
    void thousandsOfDispatchesLeaveNothingBehind() throws EngineException {
        ask("x");
        int before = descriptors();
        for (int i = 0; i < DISPATCHES; i++) {
            assertEquals("n" + i + "\n", ask("n" + i).text());
        }
        assertTrue(descriptors() <= before, () -> "from " + before + " to " + descriptors());
    }

    @Test
    void whatIsUnderWayWhenTheEngineIsClosedIsAnsweredAndLeavesNothingBehind() throws EngineException {
        ask("x");
        int before = descriptors();
        tmux.must("set-hook", "-g", "after-display-message", "run-shell 'sleep 0.3'");
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 20)
                .mapToObj(i -> engine.sendAsync(Request.of(List.of(DisplayMessage.print(new Format("n" + i)))))).toList();
        LockSupport.parkNanos(100_000_000);
        engine.close();
        assertEquals(IntStream.range(0, 20).mapToObj(i -> "n" + i + "\n").toList(), replies.stream().map(reply -> reply.join().text()).toList());
        for (int i = 0; i < 200 && descriptors() > before; i++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertTrue(descriptors() <= before, () -> "from " + before + " to " + descriptors());
    }

    private Reply ask(String text) throws EngineException {
        return exchange(new Dispatch(List.of("display-message", "-p", text), ""));
    }

    private Reply exchange(Dispatch dispatch) throws EngineException {
        return engine.exchange(dispatch, LONG).orElseThrow();
    }

    private static int descriptors() {
        return Objects.requireNonNull(new File("/proc/self/fd").list()).length;
    }
}
