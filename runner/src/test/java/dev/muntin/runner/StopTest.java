package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopTest {
    @Test
    void exactlyThatSessionEndsBehindItsLastLines() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "devx");
            SessionSpec spec = Analysed.spec(tmux, workspace("dev", w -> w.directory(tmux.server.work().toString())
                    .onStop("echo first > ran", "exit 3", "echo last >> ran").window("a", a -> a.pane())));
            tmux.muntin().load(spec);
            assertEquals(Presence.BUILT, tmux.muntin().presence(spec));
            List<String> said = new ArrayList<>();

            assertTrue(tmux.muntin().telling(said::add).stop(spec));

            assertEquals("devx", tmux.server.must("list-sessions", "-F", "#{session_name}"));
            assertEquals(List.of("first", "last"), Files.readAllLines(tmux.server.work().resolve("ran")));
            assertEquals(List.of("sh -c 'exit 3' ended with exit code 3"), said);
        }
    }

    @Test
    void whereNothingStandsNothingRuns() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            Workspace workspace = workspace("dev", w -> w.directory(tmux.server.work().toString()).onStop("touch ran").window("a", a -> a.pane()));
            SessionSpec spec = Analysed.spec(tmux, workspace);
            tmux.server.must("new-session", "-d", "-s", "devx");

            assertEquals(Presence.ABSENT, tmux.muntin().presence(spec));
            assertFalse(tmux.muntin().stop(spec));
            assertFalse(Files.exists(tmux.server.work().resolve("ran")));
        }
    }

    @Test
    void aSessionOutlivesItsDirectory() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            Path gone = Files.createDirectory(tmux.server.work().resolve("gone"));
            Workspace workspace = workspace("dev", w -> w.directory(tmux.server.work().toString())
                    .onRestart("echo restart > ran").onStop("echo stop >> ran").window("a", a -> a.directory(gone.toString()).pane()));
            tmux.muntin().load(workspace);
            Files.delete(gone);

            assertEquals(Presence.BUILT, tmux.muntin().presence(workspace));
            tmux.muntin().restart(workspace);
            assertTrue(tmux.muntin().stop(workspace));

            assertEquals(Presence.ABSENT, tmux.muntin().presence(workspace));
            assertEquals(List.of("restart", "stop"), Files.readAllLines(tmux.server.work().resolve("ran")));
        }
    }

    @Test
    void aSessionThatNoBuildHasMadeIsForeign() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev");

            assertEquals(Presence.FOREIGN, tmux.muntin().presence(Analysed.spec(tmux, workspace("dev", w -> w.window("a", a -> a.pane())))));
        }
    }

    @Test
    void aScriptThatEndsTheSessionItselfDoesNoHarm() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            String kill = tmux.server.binary() + " -S " + tmux.server.socket() + " kill-server";
            SessionSpec spec = Analysed.spec(tmux, workspace("dev", w -> w.onStop(kill).window("a", a -> a.pane())));
            tmux.muntin().load(spec);

            assertTrue(tmux.muntin().stop(spec));
        }
    }
}
