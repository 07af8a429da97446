package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However many want a session at once, one builds it and all find it whole; {@code -Dmuntin.soak=true} lets many more want it. */
class EnsureTest {
    private static final boolean SOAK = Boolean.getBoolean("muntin.soak");
    private static final int ROUNDS = SOAK ? 10 : 1;
    private static final int ENSURING = SOAK ? 100 : 25;
    private static final int LOADING = SOAK ? 50 : 12;
    private static final Workspace PLAIN = workspace("dev", w -> w
            .window("a", a -> a.pane("true").pane()).window("b", b -> b.focus().pane().pane("true")));

    @Test
    void oneBuildsAndAllSucceed() throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            try (Tmux tmux = new Tmux("")) {
                check(tmux, 4, atOnce(ENSURING, each -> tmux.muntin().ensure(PLAIN)));
                assertFalse(Files.exists(locks(tmux)), "tmux itself decides where there is one dispatch");
            }
        }
    }

    @Test
    void loadingAtOnceEndsWithOneSession() throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            try (Tmux tmux = new Tmux("")) {
                check(tmux, 4, atOnce(LOADING, each -> tmux.muntin().load(PLAIN)));
            }
        }
    }

    @Test
    void scriptsRunOnceAndNobodyFindsHalfASession() throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            try (Tmux tmux = new Tmux("")) {
                SessionSpec spec = Analysed.spec(tmux, workspace("dev", w -> w.directory(tmux.server.work().toString())
                        .onStart("echo ran >> ran; sleep 0.1").window("a", a -> a.pane(p -> p.run("true").run("sleep 0.1")).pane())));

                check(tmux, 2, atOnce(ENSURING, each -> {
                    Outcome outcome = tmux.muntin().ensure(spec);
                    assertEquals(2, tmux.panes("dev", "x").size());
                    return outcome;
                }));

                assertEquals(List.of("ran"), Files.readAllLines(tmux.server.work().resolve("ran")));
            }
        }
    }

    @Test
    void aLockIsItsUsersOwnAndAnOldOneMeansNothing() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            SessionSpec spec = Analysed.spec(tmux, workspace("dev", w -> w.onStart("true").window("a", a -> a.pane())));
            tmux.muntin().ensure(spec);
            List<Path> files = files(locks(tmux));
            assertEquals(List.of("rwx------", "rw-------"),
                    List.of(modes(locks(tmux)), modes(files.getFirst())));
            tmux.server.must("kill-session", "-t", "=dev");

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().ensure(spec));
            assertEquals(1, files(locks(tmux)).size());
        }
    }

    /** Servers are ended as soon as they stand, so that some builds meet one that is just dying. */
    @Test
    void aServerThatIsJustDyingIsNoFailure() {
        try (Tmux tmux = new Tmux("")) {
            for (int i = 0; i < (SOAK ? 500 : 20); i++) {
                Outcome outcome = tmux.muntin().load(PLAIN);
                assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
                tmux.server.must("kill-session", "-t", "=dev");
            }
        }
    }

    private static List<Outcome> atOnce(int callers, Function<Integer, Outcome> call) {
        return IntStream.range(0, callers).mapToObj(i -> CompletableFuture.supplyAsync(() -> call.apply(i), Thread::startVirtualThread)).toList()
                .stream().map(CompletableFuture::join).toList();
    }

    private static void check(Tmux tmux, int panes, List<Outcome> outcomes) {
        assertEquals(1, outcomes.stream().filter(Outcome.Confirmed.class::isInstance).count(), outcomes::toString);
        assertEquals(outcomes.size() - 1, outcomes.stream().filter(Outcome.AlreadyThere.class::isInstance).count(), outcomes::toString);
        assertEquals("dev", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        assertEquals(panes, tmux.panes("dev", "x").size());
        assertEquals("", tmux.server.must("show-options", "-gqv", "@muntin-manual"));
        assertFalse(tmux.server.must("show-hooks", "-g").contains("@muntin"));
    }

    private static Path locks(Tmux tmux) {
        return tmux.server.home().resolve(".cache/muntin/locks");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String modes(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
