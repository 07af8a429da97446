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
        assertEquals("UNKNOWN: no answer from tmux within 0.3 s", late(silent(), SHORT));
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
        assertEquals(Certainty.UNKNOWN, assertThrows(EngineException.class, () -> silent().send(much)).certainty());
    }

    @Test
    void aDeadlineHoldsForAnAnswerThatComesLater() {
        CompletionException e = assertThrows(CompletionException.class, () -> silent().sendAsync(request(SHORT)).join());
        assertEquals(Certainty.UNKNOWN, assertInstanceOf(EngineException.class, e.getCause()).certainty());
    }

    @Test
    void aThreadThatIsInterruptedLearnsThatNothingIsKnown() {
        Thread.currentThread().interrupt();
        String words = late(silent(), LONG);
        assertTrue(Thread.interrupted(), "still interrupted");
        assertEquals("UNKNOWN: interrupted while waiting for tmux", words);
    }

    @Test
    void silentClientsDoNotHoldUpOthers() {
        SubprocessEngine silent = silent();
        IntStream.range(0, 3 * Runtime.getRuntime().availableProcessors()).forEach(i -> silent.sendAsync(request(LONG)));
        Live.await("all of them have started", () -> started().size() == 3 * Runtime.getRuntime().availableProcessors());
        SubprocessEngine other = assertDoesNotThrow(() -> FakeTmux.of(Files.createDirectory(folder.resolve("other")), "echo here").engine());
        assertEquals("here\n", assertTimeoutPreemptively(LONG.dividedBy(2), () -> other.sendAsync(request(LONG)).join()).text());
    }

    @AfterEach
    void endWhatWasStarted() {
        started().forEach(ProcessHandle::destroyForcibly);
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
