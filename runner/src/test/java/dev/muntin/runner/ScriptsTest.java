package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What runs outside of tmux runs for a session that is going to be built, and where it fails nothing is. */
class ScriptsTest {
    private static Workspace before(Path directory, String script) {
        return workspace("dev", w -> w.directory(directory.toString()).beforeScript(script).window("a", a -> a.pane()));
    }

    @Test
    void aScriptRunsInTheSessionsDirectoryWithTheCallersEnvironment() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            Path there = Files.createDirectory(tmux.server.work().resolve("a b"));

            Outcome outcome = tmux.muntin().load(before(there, "sh -c 'pwd > ran; echo \"$HOME\" >> ran; echo \"$1\" >> ran' sh 'two words'"));

            assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
            assertEquals(List.of(there.toRealPath().toString(), String.valueOf(tmux.server.environment().get("HOME")), "two words"),
                    Files.readAllLines(there.resolve("ran")));
        }
    }

    @Test
    void whereAScriptFailsNotEvenAServerIsStarted() {
        try (Tmux tmux = new Tmux("")) {
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(before(tmux.server.work(), "sh -c 'exit 3'")));

            assertEquals("sh -c 'exit 3' ended with exit code 3", failed.failure().words());
            assertFalse(failed.failure().undone());
            assertFalse(Files.exists(tmux.server.socket()));
        }
    }

    @Test
    void aProgramThatIsMissingFailsToo() {
        try (Tmux tmux = new Tmux("")) {
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(before(tmux.server.work(), "no-such-program")));

            assertEquals("no-such-program ended with exit code 127", failed.failure().words());
        }
    }

    @Test
    void noScriptRunsForASessionThatStands() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev");

            assertEquals(new Outcome.AlreadyThere("dev"), tmux.muntin().load(before(tmux.server.work(), "touch ran")));
            assertFalse(Files.exists(tmux.server.work().resolve("ran")));
        }
    }

    @Test
    void whatAccompaniesASessionMayFail() {
        try (Tmux tmux = new Tmux("")) {
            List<String> said = new ArrayList<>();
            Workspace workspace = workspace("dev", w -> w.directory(tmux.server.work().toString()).onStart("touch first; exit 4", "touch second")
                    .window("a", a -> a.pane()));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().telling(said::add).load(workspace));
            assertEquals(List.of("sh -c 'touch first; exit 4' ended with exit code 4"), said);
            assertTrue(Files.exists(tmux.server.work().resolve("second")));
        }
    }

    @Test
    void oneThatDoesNotEndIsStoppedWithAllThatItHasStarted() throws Exception {
        Scripts scripts = new Scripts(Map.of("PATH", String.valueOf(System.getenv("PATH"))), Duration.ofMillis(300));
        RunScript script = new RunScript(List.of("sh", "-c", "sleep 4711 & wait"), "", true, Part.session("x"), Origin.UNKNOWN);

        assertEquals(Optional.of("sh -c 'sleep 4711 & wait' has not ended within 0.3 s, and was stopped"), scripts.run(script));
        assertEquals(List.of(), ProcessHandle.current().descendants().map(handle -> handle.info().arguments())
                .flatMap(Optional::stream).filter(arguments -> List.of(arguments).contains("4711")).toList());
    }

    /** There is one terminal. */
    @Test
    void oneRunsAtATime() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            CompletableFuture<?>[] all = Stream.of("a", "b", "c").map(name -> tmux.muntin().loadAsync(workspace(name, w -> w
                    .directory(tmux.server.work().toString()).beforeScript("sh -c 'mkdir busy || echo met >> met; sleep 0.1; rmdir busy'")
                    .window("one", a -> a.pane())))).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();

            assertEquals(List.of("a", "b", "c"), tmux.server.must("list-sessions", "-F", "#{session_name}").lines().toList());
            assertFalse(Files.exists(tmux.server.work().resolve("met")));
        }
    }

    @Test
    void tmuxItselfRunsTheLinesForTheEndWhenTheLastClientHasLeft() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            Path ran = tmux.server.work().resolve("ran");
            Workspace workspace = workspace("dev", w -> w.directory(tmux.server.work().toString()).onExit("echo \"it's\" > ran", "echo '#S' >> ran")
                    .window("a", a -> a.pane()));
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(workspace));

            attachAndDetach(tmux.server);

            Tmux.await("the lines for the end", () -> Files.exists(ran) && read(ran).equals(List.of("it's", "#S")));
        }
    }

    /** Its input stays open: a client whose input ends can be gone before it is detached, and then tmux does not speak of detaching. */
    private static void attachAndDetach(PrivateTmux server) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(server.binary().toString(), "-S", server.socket().toString(), "-C", "attach-session", "-t", "=dev:")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(server.environment());
        Process client = builder.start();
        Tmux.await("the client", () -> !server.must("list-clients", "-t", "=dev").isEmpty());
        server.must("detach-client", "-s", "=dev");
        client.waitFor();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
