package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where builds of more than one dispatch keep each other away, whatever the surroundings are like. */
class LocksTest {
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void theyAreInTheUsersCache() {
        assertEquals(Path.of("/c/muntin/locks"), Locks.of(Map.of("XDG_CACHE_HOME", "/c", "HOME", "/h")).folder());
        assertEquals(Path.of("/h/.cache/muntin/locks"), Locks.of(Map.of("HOME", "/h")).folder());
    }

    @Test
    void whatIsNotAbsoluteIsIgnored() {
        assertEquals(Path.of("/h/.cache/muntin/locks"), Locks.of(Map.of("XDG_CACHE_HOME", "c", "HOME", "/h")).folder());
        assertEquals(Path.of("/h/.cache/muntin/locks"), Locks.of(Map.of("XDG_CACHE_HOME", "", "HOME", "/h")).folder());
        assertEquals(HOME.resolve(".cache/muntin/locks"), Locks.of(Map.of("HOME", "")).folder());
        assertEquals(HOME.resolve(".cache/muntin/locks"), Locks.of(Map.of()).folder());
    }

    @Test
    void aFolderWithAnOddNameIsOneLikeAnother(@TempDir Path folder) throws Exception {
        Locks locks = Locks.of(Map.of("XDG_CACHE_HOME", folder.resolve("it's #{x} $HOME;\n~").toString()));
        assertEquals("done", locks.holding("a/b .. \n x".repeat(100), () -> "done"));
    }

    @Test
    void oneThatIsLeftBehindHarmsNobody(@TempDir Path folder) throws Exception {
        Locks locks = new Locks(folder);
        Files.writeString(folder.resolve("646576.lock"), "4711\n");
        assertEquals("done", locks.holding("dev", () -> "done"));
    }

    @Test
    void whereNoneCanBeMadeNothingIsBuiltAndItIsSaidWhy() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            Path inTheWay = Files.writeString(tmux.server.work().resolve("cache"), "");
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, in(tmux, inTheWay).ensure(
                    workspace("dev", w -> w.onStart("true").window("a", a -> a.pane()))));

            assertEquals("cannot lock session 'dev' in " + inTheWay.resolve("muntin/locks") + ": Not a directory", failed.failure().words());
        }
    }

    @Test
    void whatNeedsNoneIsBuiltAllTheSame() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            Workspace plain = workspace("dev", w -> w.window("a", a -> a.pane()));
            assertInstanceOf(Outcome.Confirmed.class, in(tmux, Files.writeString(tmux.server.work().resolve("cache"), "")).ensure(plain));
        }
    }

    private static Muntin in(Tmux tmux, Path cache) {
        Map<String, String> environment = new HashMap<>(tmux.server.environment());
        environment.put("XDG_CACHE_HOME", cache.toString());
        return tmux.muntin().from(Surroundings.here(tmux.server.work(), environment));
    }
}
