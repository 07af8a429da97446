package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DeadlineTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void aDeadlineThatPassesLeavesItOpenWhatHappened() {
        assertEquals("PENDING: no answer from tmux within 0.3 s", late(silent(), SHORT));
    }

    @Test
    void aClientThatIsLateIsLeftAlone() {
        late(silent(), SHORT);
        Live.await("the client has started", () -> !started().isEmpty());
        assertTrue(started().stream().allMatch(ProcessHandle::isAlive));
    }

    @Test
    void aDeadlineHoldsThoughTheClientReadsNothing() {
        Request much = new Request(List.of(Live.set("@a", "x".repeat(1_000_000))), SHORT);
        assertEquals(Certainty.PENDING, assertThrows(EngineException.class, () -> silent().send(much)).certainty());
    }

    @Test
    void aDeadlineHoldsForAnAnswerThatComesLater() {
        CompletionException e = assertThrows(CompletionException.class, () -> silent().sendAsync(request(SHORT)).join());
        assertEquals(Certainty.PENDING, assertInstanceOf(EngineException.class, e.getCause()).certainty());
    }

    @Test
    void aThreadThatIsInterruptedLearnsThatNothingIsKnown() {
        Thread.currentThread().interrupt();
        String words = late(silent(), LONG);
        assertTrue(Thread.interrupted(), "still interrupted");
        assertEquals("PENDING: interrupted while waiting for tmux", words);
    }

    @Test
    void silentClientsDoNotHoldUpOthers() {
        SubprocessEngine silent = silent();
        int many = 3 * Runtime.getRuntime().availableProcessors();
        List<CompletableFuture<Reply>> open = IntStream.range(0, many).mapToObj(i -> silent.sendAsync(request(LONG))).toList();
        Live.await("all of them have started", () -> started().size() == many);
        SubprocessEngine other = assertDoesNotThrow(() -> FakeTmux.of(Files.createDirectory(folder.resolve("other")), "echo here").engine());
        assertEquals("here\n", assertTimeoutPreemptively(LONG.dividedBy(2), () -> other.sendAsync(request(LONG)).join()).text());
        assertTrue(open.stream().noneMatch(CompletableFuture::isDone));
    }

    /** All children of this process are clients of this test; one that was left at once has not yet written down its number. */
    @AfterEach
    void endWhatWasStarted() {
        ProcessHandle.current().children().forEach(client -> {
            client.destroyForcibly();
            client.onExit().join();
        });
    }

    private Path pids() {
        return folder.resolve("pids");
    }

    private SubprocessEngine silent() {
        return FakeTmux.of(folder, "echo $$ >>'" + pids() + "'; exec sleep 1000").engine();
    }

    private List<ProcessHandle> started() {
        try {
            return !Files.exists(pids()) ? List.of()
                    : Files.readAllLines(pids()).stream().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request request(Duration deadline) {
        return new Request(List.of(Live.session()), deadline);
    }

    private static String late(SubprocessEngine engine, Duration deadline) {
        EngineException e = assertThrows(EngineException.class, () -> engine.send(request(deadline)));
        return e.certainty() + ": " + e.words();
    }
}
