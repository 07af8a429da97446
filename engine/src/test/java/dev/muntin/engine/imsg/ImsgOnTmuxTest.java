package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.Dispatch;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ImsgOnTmuxTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Dispatch HELLO = new Dispatch(List.of("display-message", "-p", "here"), "");

    private final PrivateTmux tmux = PrivateTmux.open();

    @BeforeEach
    void start() {
        tmux.must("new-session", "-d", "-s", "keeper", "sleep 1000");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void aRunningServerNeedsNoProcess() throws EngineException {
        ImsgEngine engine = FakeServer.engine(tmux.socket(), Map.of());
        assertEquals("here\n", engine.exchange(HELLO, LONG).orElseThrow().text());
        assertEquals(tmux.must("display-message", "-p", "#{version}"), engine.version().toString());
    }

    @Test
    void aServerSurvivesThatNobodyWaitsForWhatItRuns() throws EngineException {
        Dispatch late = new Dispatch(List.of("run-shell", "sleep 0.5; echo out; exit 3", ";", "set-option", "-g", "@done", "yes"), "");
        EngineException e = assertThrows(EngineException.class, () -> engine(Map.of()).exchange(late, Duration.ofMillis(100)));
        assertEquals(EngineException.Certainty.PENDING, e.certainty());
        for (int i = 0; i < 200 && tmux.run("show-options", "-gv", "@done").stdout().isEmpty(); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertEquals("yes", tmux.must("show-options", "-gv", "@done"));
    }

    @Test
    void aPaneBeginsAsIfAProcessHadMadeIt() throws IOException, EngineException {
        Path link = Files.createSymbolicLink(tmux.directory().resolve("link"), Path.of("").toAbsolutePath());
        Map<String, String> variables = Map.of("SSH_AUTH_SOCK", "/x é=\ny", "DISPLAY", "", "PWD", link.toString());
        Output process = Output.of(client(variables).command(newPane("process")), client(variables).environment(), Path.of("").toAbsolutePath());
        Reply socket = engine(variables).exchange(new Dispatch(newPane("socket"), ""), LONG).orElseThrow();
        assertEquals(List.of(0, 0), List.of(process.exit(), socket.exit()));
        assertEquals(surroundings("process"), surroundings("socket"));
        assertTrue(surroundings("socket").contains("SSH_AUTH_SOCK=/x é=\ny"));
        assertTrue(surroundings("socket").contains("PWD=" + link));
    }

    @Test
    void thePaneThatWeAreInIsTheOneThatIsMeant() throws EngineException {
        tmux.must("new-session", "-d", "-s", "other", "sleep 1000");
        for (String pane : List.of("%0", "%1")) {
            Dispatch where = new Dispatch(List.of("display-message", "-p", "#{pane_id}"), "");
            assertEquals(pane + "\n", engine(Map.of("TMUX_PANE", pane)).exchange(where, LONG).orElseThrow().text());
        }
    }

    @Test
    void aVariableThatFitsNoMessageIsLeftOut() throws EngineException {
        ImsgEngine engine = engine(Map.of("LONG", "x".repeat(20_000), "LIMIT", "x".repeat(Frame.MOST_PAYLOAD - "LIMIT=".length() - 1)));
        engine.exchange(new Dispatch(List.of("new-session", "-d", "-s", "new", "sleep 1000"), ""), LONG);
        assertEquals(0, engine.exchange(HELLO, LONG).orElseThrow().exit());
    }

    /** More than a server keeps waiting at its door: those that find no room go the long way. */
    @Test
    void manyAtOnceAreAllAnswered() {
        ImsgEngine engine = engine(Map.of());
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 200)
                .mapToObj(i -> engine.sendAsync(Request.of(List.of(DisplayMessage.print(new Format("n" + i)))))).toList();
        assertEquals(IntStream.range(0, 200).mapToObj(i -> "n" + i + "\n").toList(), replies.stream().map(reply -> reply.join().text()).toList());
    }

    private List<String> newPane(String name) {
        String file = file(name).toString();
        return List.of("new-session", "-d", "-s", name,
                "env -0 | sort -z >" + file + ".new; mv " + file + ".new " + file + "; exec sleep 1000");
    }

    private Path file(String name) {
        return tmux.directory().resolve(name);
    }

    /** Its environment, and so its directory, but for the number of the pane. */
    private List<String> surroundings(String name) throws IOException {
        for (int i = 0; i < 500 && !Files.exists(file(name)); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        return List.of(Files.readString(file(name)).replaceAll("TMUX_PANE=%\\d+|(TMUX=.*,)\\d+", "$1").split("\0"));
    }

    private ImsgEngine engine(Map<String, String> variables) {
        return new ImsgEngine(client(variables));
    }

    private TmuxClient client(Map<String, String> variables) {
        Map<String, String> environment = new TreeMap<>(tmux.environment());
        environment.putAll(variables);
        return new TmuxClient(tmux.binary(), List.of("-S", tmux.socket().toString()), environment);
    }
}
