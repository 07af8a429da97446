package dev.muntin.runner;

import static dev.muntin.dsl.Layout.EVEN_HORIZONTAL;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.dsl.Workspace;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.layout.Size;
import dev.muntin.runner.confirm.Difference;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmTest {
    private static final Workspace TWO = workspace("dev", w -> w
            .directory("/tmp")
            .window("one", a -> a.layout(EVEN_HORIZONTAL).pane().pane().pane())
            .window("two", b -> b.pane()));

    @Test
    void whatWasLoadedHolds() throws EngineException {
        try (Tmux tmux = new Tmux("set -g base-index 1\nset -g pane-base-index 1\n")) {
            tmux.muntin().load(TWO);

            assertEquals(List.of(), lines(tmux));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "rename-window -t =dev:one three            | ~ window 1 is called 'three', asked for 'one'",
        "kill-window -t =dev:two                    | - window 2 'two'",
        "new-window -d -t =dev: -n extra            | + window 3 'extra'",
        "kill-pane -t =dev:one.0                    | - window 1 'one' has 2 panes, asked for 3",
        "split-window -d -t =dev:two                | + window 2 'two' has 2 panes, asked for 1",
        "select-layout -t =dev:one even-vertical    | ~ window 1 'one' is not laid out as even-horizontal",
        "select-pane -t =dev:one.0                  | ~ window 1 'one' has the focus in pane 1, asked for 3",
        "select-window -t =dev:two                  | ~ the focus is in window 2, asked for 1",
        "respawn-pane -k -c / -t =dev:two           | ~ window 2 'two', pane 1 started in '/', asked for '/tmp'",
    })
    void eachDifferenceIsALine(String command, String line) throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(TWO);
            tmux.server.must(command.split(" +"));

            assertEquals(List.of(line), lines(tmux));
        }
    }

    @Test
    void aWindowThatWasStretchedIsStillLaidOutAsAsked() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(TWO);
            tmux.server.must("resize-window", "-t", "=dev:one", "-x", "77", "-y", "20");
            tmux.server.must("resize-pane", "-t", "=dev:one.0", "-x", "5");

            assertEquals(List.of(), lines(tmux));
        }
    }

    @Test
    void aLayoutThatNobodyAskedForIsNoDifference() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            Workspace many = workspace("dev", w -> w.window("many", m -> {
                for (int i = 0; i < 14; i++) {
                    m.pane();
                }
            }));
            tmux.muntin().size(new Size(80, 24)).load(many);

            assertEquals(List.of(), tmux.muntin().confirm(many).differences());
        }
    }

    @Test
    void aZoomedPaneIsNoDifference() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(TWO);
            tmux.server.must("resize-pane", "-Z", "-t", "=dev:one");

            assertEquals(List.of(), lines(tmux));
        }
    }

    @Test
    void aSessionThatIsNotThereIsMissing() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            assertEquals(List.of("- session 'dev'"), lines(tmux));
            tmux.server.must("new-session", "-d", "-s", "devx");
            assertEquals(List.of("- session 'dev'"), lines(tmux));
        }
    }

    @Test
    void aServerThatCannotBeAskedIsNoAnswer() {
        String socket = "/tmp/" + "x".repeat(200);
        TmuxClient client = new TmuxClient(Path.of("tmux"), List.of("-S", socket), System.getenv());

        assertThrows(EngineException.class, () -> Muntin.on(new SubprocessEngine(client)).confirm(TWO));
    }

    private static List<String> lines(Tmux tmux) throws EngineException {
        return tmux.muntin().confirm(TWO).differences().stream().map(Difference::line).toList();
    }
}
