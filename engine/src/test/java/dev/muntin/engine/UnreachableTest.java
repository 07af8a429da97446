package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Operation;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableTest {
    private static final Path TMUX = Path.of(System.getenv().getOrDefault("MUNTIN_TMUX", "tmux"));

    @TempDir
    private Path folder;

    @Test
    void aMissingBinaryIsNamedAndWhatToDo() {
        Path missing = folder.resolve("tmux");
        assertEquals("NOT_DISPATCHED: there is no '" + missing + "' to start: install tmux 3.2 or newer, or name it with --tmux or MUNTIN_TMUX",
                refused(missing));
    }

    @Test
    void aBatchEndsWithTheFirstThatGetsNoAnswer() {
        Request request = Request.of(List.of(Live.session()));
        Batch batch = new SubprocessEngine(new TmuxClient(folder.resolve("tmux"), List.of(), Map.of())).sendAll(List.of(request, request));
        assertEquals(0, batch.replies().size());
        assertEquals(Certainty.NOT_DISPATCHED, batch.end().orElseThrow().certainty());
    }

    @Test
    void aBinaryThatIsNotOnThePathIsNamed() {
        assertTrue(refused(Path.of("muntin-has-no-such-tmux")).startsWith("NOT_DISPATCHED: there is no 'muntin-has-no-such-tmux' to start"));
    }

    @Test
    void aBinaryThatMayNotBeExecutedIsNamed() throws IOException {
        Path plain = Files.writeString(folder.resolve("tmux"), "#!/bin/sh\n");
        assertEquals("NOT_DISPATCHED: '" + plain + "' may not be executed", refused(plain));
    }

    @Test
    void aFolderIsNoBinary() {
        assertEquals("NOT_DISPATCHED: '" + folder + "' may not be executed", refused(folder));
    }

    @Test
    void aScriptWhoseInterpreterIsMissingIsNotSaidToBeMissing() throws IOException {
        Path script = FakeTmux.of(folder, "").script();
        Files.writeString(script, "#!/no/such/interpreter\n");
        assertEquals("NOT_DISPATCHED: '" + script + "' cannot be started: what its first line names, or its loader, is missing", refused(script));
    }

    @Test
    void laterTheSameExceptionArrives() {
        SubprocessEngine engine = new SubprocessEngine(new TmuxClient(folder.resolve("tmux"), List.of(), Map.of()));
        ExecutionException e = assertThrows(ExecutionException.class, () -> engine.sendAsync(Request.of(List.of(Live.session()))).get());
        assertEquals(Certainty.NOT_DISPATCHED, assertInstanceOf(EngineException.class, e.getCause()).certainty());
    }

    @Test
    void aSocketBelowAFileIsAnAnswer() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertAnswers("Not a directory", TMUX, file.resolve("s"), Live.session());
    }

    @Test
    void aSocketThatMayNotBeReachedIsAnAnswer() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertTrue(closed.toFile().setExecutable(false, false) && closed.toFile().setWritable(false, false));
        try {
            assertAnswers("Permission denied", asNobody(), closed.resolve("s"), Live.session());
        } finally {
            assertTrue(closed.toFile().setExecutable(true) && closed.toFile().setWritable(true));
        }
    }

    @Test
    void aSocketWithoutAServerIsAnAnswer() throws IOException {
        Path socket = folder.resolve("s");
        bind(socket);
        assertAnswers(socket.toString(), TMUX, socket, KillSession.of(Live.SESSION));
    }

    @Test
    void aSocketWithoutAServerIsTakenOver() throws IOException, EngineException {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            bind(tmux.socket());
            assertEquals("S live\n", new SubprocessEngine(Live.client(tmux)).send(Request.of(List.of(Live.session()))).text());
        }
    }

    /** Leaves the socket of a server that is gone. */
    private static void bind(Path socket) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
        }
    }

    /** Root may enter any folder. */
    private Path asNobody() {
        return System.getProperty("user.name").equals("root")
                ? FakeTmux.of(folder, "exec setpriv --reuid=65534 --regid=65534 --clear-groups '" + TMUX + "' \"$@\"").script() : TMUX;
    }

    private static String refused(Path binary) {
        TmuxClient client = new TmuxClient(binary, List.of(), Map.of());
        EngineException e = assertThrows(EngineException.class, () -> new SubprocessEngine(client).send(Request.of(List.of(Live.session()))));
        return e.certainty() + ": " + e.words();
    }

    private static void assertAnswers(String words, Path binary, Path socket, Operation operation) {
        TmuxClient client = new TmuxClient(binary, List.of("-S", socket.toString()), System.getenv());
        Reply reply = assertDoesNotThrow(() -> new SubprocessEngine(client).send(Request.of(List.of(operation))));
        assertTrue(reply.exit() == 1 && reply.words().contains(words), reply::toString);
    }
}
