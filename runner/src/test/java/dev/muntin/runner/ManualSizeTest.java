package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.dsl.Workspace;
import dev.muntin.ops.target.SessionTarget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A global {@code window-size manual} ends a server of tmux 3.3a to 3.6 as soon as a detached session is made on it. */
class ManualSizeTest {
    private static final String MANUAL = "set -g window-size manual\n";
    private static final Workspace GOOD = workspace("dev", w -> w.window("a", a -> a.pane().pane()).window("b", b -> { }));
    private static final Workspace REFUSED = workspace("dev", w -> w.window("a", a -> a.option("no-such-option", 1)));

    @Test
    void aServerWithManualSizesSurvivesAColdStart() {
        try (Tmux tmux = new Tmux(MANUAL)) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertEquals("manual", global(tmux));
        }
    }

    @Test
    void aServerWithManualSizesSurvivesAFailedBuild() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "set-option", "-gw", "window-size", "manual");

            assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(REFUSED));
            assertEquals("manual", global(tmux));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void aSessionThatIsThereAlreadyChangesNothing() {
        try (Tmux tmux = new Tmux(MANUAL)) {
            tmux.muntin().load(GOOD);

            assertEquals(new Outcome.AlreadyThere("dev"), tmux.muntin().load(GOOD));
            assertEquals("manual", global(tmux));
        }
    }

    @Test
    void nothingOfItIsLeftOnTheServer() {
        try (Tmux tmux = new Tmux(MANUAL)) {
            tmux.muntin().load(GOOD);

            assertEquals("", tmux.server.must("display-message", "-p", "#{@muntin-manual}"));
        }
    }

    @Test
    void aWindowWithASizeOfItsOwnIsNotTakenForTheServers() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "resize-window", "-x", "70", "-y", "20");

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertEquals("latest", global(tmux));
        }
    }

    /** For a session that is not there yet, the window that a client looks at answers; its own size is none of ours. */
    @Test
    void aWindowWithASizeOfItsOwnThatSomebodyLooksAtIsNotEither() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "resize-window", "-x", "70", "-y", "20");
            Process client = attached(tmux);

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(GOOD, new SessionTarget.Named("theirs")));
            assertEquals("latest", global(tmux));
            assertEquals("manual 70x20", tmux.server.must("display-message", "-p", "-t", "=theirs:^", "#{window-size} #{window_width}x#{window_height}"));
            client.destroy();
        }
    }

    /** In control mode, and its input stays open. */
    private static Process attached(Tmux tmux) throws IOException {
        List<String> words = new ArrayList<>(List.of(tmux.server.binary().toString()));
        words.addAll(tmux.options());
        words.addAll(List.of("-C", "attach-session", "-t", "=theirs:"));
        ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(tmux.server.environment());
        Process client = builder.start();
        Tmux.await("the client", () -> !tmux.server.must("list-clients", "-t", "=theirs").isEmpty());
        return client;
    }

    private static String global(Tmux tmux) {
        return tmux.server.must("show-options", "-gwv", "window-size");
    }
}
