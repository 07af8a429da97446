package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.engine.Dispatch;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class MisbehavingServerTest {
    private static final int EXIT = 203;
    private static final int READ_OPEN = 300;
    private static final int WRITE_OPEN = 303;
    private static final int WRITE = 304;
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Dispatch HELLO = new Dispatch(List.of("x"), "");

    @TempDir
    private Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("NOT_DISPATCHED: this server is of another tmux: it speaks version 7 of the protocol, not 8",
                        client -> client.heardOut().sends(new Frame(12, 7, ByteBuffer.allocate(0).order(ByteOrder.nativeOrder())).bytes())),
                fault("UNKNOWN: the server hung up before it had answered", FakeServer.Client::heardOut),
                fault("UNKNOWN: the server hung up before it had answered", client -> client.heardOut().says(WRITE_OPEN, 1, 1, 0).hears()),
                fault("UNKNOWN: the server hung up before it had answered",
                        client -> client.heardOut().sends(new Frame(EXIT, 8, FakeServer.Client.payload(0)).bytes().limit(17))),
                fault("UNKNOWN: what answers is no tmux: it sent a message of 555819297 bytes",
                        client -> client.heardOut().sends(StandardCharsets.UTF_8.encode("!".repeat(64)))),
                fault("UNKNOWN: what answers is no tmux: it sent a message of 3 bytes",
                        client -> client.heardOut().sends(FakeServer.Client.payload(EXIT, 3, 8, -1))),
                fault("UNKNOWN: what answers is no tmux: it sent a message of 4294967295 bytes",
                        client -> client.heardOut().sends(FakeServer.Client.payload(EXIT, -1, 8, -1))),
                fault("UNKNOWN: what answers is no tmux: it sent a message of version 9",
                        client -> client.heardOut().sends(new Frame(EXIT, 9, FakeServer.Client.payload(0)).bytes())),
                fault("UNKNOWN: what answers is no tmux: it sent a message that ends too early", client -> client.heardOut().says(EXIT, "no")),
                fault("UNKNOWN: what answers is no tmux: it sent a text without an end", client -> client.heardOut().says(EXIT, 1, "no")),
                fault("UNKNOWN: what answers is no tmux: it sent something written to stream 9, which is not open",
                        client -> client.heardOut().says(WRITE, 9, "x")));
    }

    private static Arguments fault(String words, FakeServer.Manners manners) {
        return arguments(words, manners);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatGoesWrongIsToldAtOnceAndNothingStaysOpen(String words, FakeServer.Manners manners) throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (FakeServer server = FakeServer.with(folder, client -> {
            manners.towards(client);
            client.channel().shutdownOutput();
            await(told);
        })) {
            assertEquals(words, failure(server, LONG));
            told.countDown();
            assertFalse(server.done().get(10, TimeUnit.SECONDS).startsWith("said"));
        }
    }

    @Test
    void aServerThatDoesNotHearTheCommandToItsEndIsNoServer() throws Exception {
        Map<String, String> more = IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "A" + i, i -> "x".repeat(15_000)));
        try (FakeServer server = FakeServer.with(folder, client -> client.channel().close())) {
            assertEquals(Optional.empty(), server.engine(more).exchange(HELLO, LONG));
        }
    }

    @Test
    void aServerThatGoesAwayWithTheCommandUnreadIsNoServer() throws Exception {
        try (FakeServer server = FakeServer.with(folder, client -> {
            client.channel().read(ByteBuffer.allocate(1));
            client.channel().close();
        })) {
            assertEquals(Optional.empty(), server.engine().exchange(HELLO, LONG));
        }
    }

    @Test
    void aClientThatIsSentAwayAtTheDoorLearnsWhy() throws Exception {
        try (FakeServer server = FakeServer.with(folder, client -> client.says(EXIT, 1, "access not allowed\0"))) {
            assertEquals(new Reply(1, new byte[0], "access not allowed\n".getBytes(StandardCharsets.UTF_8)), ask(server, "x"));
        }
    }

    @Test
    void messagesForOthersArePassedOver() throws Exception {
        try (FakeServer server = FakeServer.with(folder, client -> client.heardOut().says(209, "/bin/sh\0").says(99_999).says(EXIT, 0))) {
            assertEquals(0, ask(server, "x").exit());
        }
    }

    @Test
    void anAnswerInPiecesOfAByteIsOne() throws Exception {
        try (FakeServer server = FakeServer.with(folder, client -> {
            client.heardOut().says(WRITE_OPEN, 1, 1, 0).hears();
            ByteBuffer rest = new Frame(WRITE, 8, FakeServer.Client.payload(1, "hé\n")).bytes();
            while (rest.hasRemaining()) {
                client.sends(rest.slice(rest.position(), 1));
                rest.get();
            }
            client.says(EXIT, 0);
        })) {
            assertEquals("hé\n", ask(server, "x").text());
        }
    }

    @Test
    void onlyTheEightBitsOfAProcessAreLeftOfAnExitCode() throws Exception {
        try (FakeServer server = FakeServer.with(folder, client -> client.heardOut().says(EXIT, 300))) {
            assertEquals(44, ask(server, "x").exit());
        }
    }

    @Test
    void aServerThatIsSilentIsLeftOpenUntilItIsDone() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        try (FakeServer server = FakeServer.with(folder, client -> {
            client.heardOut();
            await(late);
            client.says(WRITE_OPEN, 1, 1, 0).hears();
            client.says(WRITE, 1, "late").says(EXIT, 0);
        })) {
            assertEquals("PENDING: no answer from tmux within 0.3 s", failure(server, SHORT));
            late.countDown();
            assertEquals("hung up", server.done().get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aServerThatStopsInTheMiddleOfAMessageHoldsNobodyUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeServer server = FakeServer.with(folder, client -> {
            client.heardOut().sends(new Frame(EXIT, 8, FakeServer.Client.payload(0)).bytes().limit(18));
            await(never);
        })) {
            assertEquals("PENDING: no answer from tmux within 0.3 s", failure(server, SHORT));
            never.countDown();
        }
    }

    @Test
    void aServerThatReadsNothingHoldsNobodyUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeServer server = FakeServer.with(folder, client -> {
            client.heardOut().says(READ_OPEN, 3, 0);
            await(never);
        })) {
            assertEquals("PENDING: no answer from tmux within 0.3 s", failure(server, new Dispatch(List.of("x"), "x".repeat(5_000_000)), SHORT));
            never.countDown();
        }
    }

    @Test
    void whoIsInterruptedLeavesTheConnectionOpen() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        try (FakeServer server = FakeServer.with(folder, client -> {
            client.heardOut();
            await(late);
            client.says(EXIT, 0);
        })) {
            Thread.currentThread().interrupt();
            String words = failure(server, LONG);
            assertTrue(Thread.interrupted(), "still interrupted");
            assertEquals("PENDING: interrupted while waiting for tmux", words);
            late.countDown();
            assertEquals("hung up", server.done().get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aServerThatIsGoneIsAskedForThroughAProcess() throws IOException {
        Path socket = folder.resolve("s");
        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket)).close();
        assertTrue(Files.exists(socket));
        EngineException e = assertThrows(EngineException.class, () -> FakeServer.engine(socket, Map.of()).version());
        assertEquals(EngineException.Certainty.NOT_DISPATCHED, e.certainty());
        assertTrue(e.words().startsWith("there is no 'muntin-has-no-such-tmux' to start"), e.words());
    }

    private static Reply ask(FakeServer server, String word) throws EngineException {
        return server.engine().exchange(new Dispatch(List.of(word), ""), LONG).orElseThrow();
    }

    private static String failure(FakeServer server, Duration deadline) {
        return failure(server, HELLO, deadline);
    }

    private static String failure(FakeServer server, Dispatch dispatch, Duration deadline) {
        EngineException e = assertThrows(EngineException.class, () -> server.engine().exchange(dispatch, deadline));
        return e.certainty() + ": " + e.words();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
