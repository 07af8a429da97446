package dev.muntin.runner;

import static dev.muntin.dsl.Layout.EVEN_HORIZONTAL;
import static dev.muntin.dsl.Workspace.workspace;
import static dev.muntin.dsl.Synchronize.AFTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.layout.Size;
import dev.muntin.runner.confirm.Difference;
import dev.muntin.runner.confirm.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** As a workspace may write them, and as tmux then shows them otherwise. */
    private static final Workspace ALL = workspace("dev", w -> w
            .directory("/tmp")
            .environment("A", "a b\n$NOSUCH;`x`\"\\")
            .option("status", "2").option("mouse", "yes").option("history-limit", "0100").option("prefix", "^a").option("@mine", "  #{pid} \"x\" \\ $y")
            .option("update-environment", "A,B C").option("status-format[1]", "x y").option("message-style", "bg=red,fg=colour3")
            .option("default-command", "exec sleep 1000").option("set-titles-string", "")
            .globalOption("display-time", 1000).globalOption("escape-time", 7).globalOption("mode-keys", "vi").globalOption("@everywhere", "1")
            .window("one", a -> a.option("main-pane-width", "50%").option("@mine", "other").option("clock-mode-colour", "color12")
                    .option("remain-on-exit", "on").pane(p -> p.shell("exec sleep 1000 # '10 0' \"$NOSUCH\" #{pid}")).pane())
            .window("two", b -> b.index(7).focus().option("monitor-silence", "010").optionAfter("mode-keys", "emacs").synchronize(AFTER)
                    .option("clock-mode-colour", "1").pane().pane())
            .window("three", c -> c.index(3).option("automatic-rename", true).option("clock-mode-colour", "AliceBlue").option("clock-mode-style", "12").pane()));

    @ParameterizedTest
    @MethodSource("planners")
    void everythingThatCanBeAskedForHolds(Planner planner) throws EngineException {
        try (Tmux tmux = new Tmux("set -g base-index 1\nset -g @mine theirs\n")) {
            Outcome outcome = tmux.muntin().planner(planner).load(ALL);
            assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);

            Confirmation confirmation = tmux.muntin().confirm(ALL);

            assertEquals(List.of(), confirmation.differences());
        }
    }

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
        "set -t =dev: status on                     | ~ option 'status' of the session is 'on', asked for '2'",
        "set -t =dev: mouse off                     | ~ option 'mouse' of the session is 'off', asked for 'yes'",
        "set -t =dev: prefix C-b                    | ~ option 'prefix' of the session is 'C-b', asked for '^a'",
        "set -u -t =dev: @mine                      | ~ option '@mine' of the session is 'theirs', asked for '  #{pid} \"x\" \\ $y'",
        "set -t =dev: update-environment[1] D       | ~ option 'update-environment' of the session is 'A D C', asked for 'A,B C'",
        "set -t =dev: status-format[1] z            | ~ option 'status-format[1]' of the session is 'z', asked for 'x y'",
        "setw -t =dev:one clock-mode-colour colour1 | ~ option 'clock-mode-colour' of window 1 'one' is 'colour1', asked for 'color12'",
        "set -g display-time 1                      | ~ option 'display-time' of the server is '1', asked for '1000'",
        "set -s escape-time 8                       | ~ option 'escape-time' of the server is '8', asked for '7'",
        "set -gu @everywhere                        | - option '@everywhere' of the server, asked for '1'",
        "setw -t =dev:one main-pane-width 51%       | ~ option 'main-pane-width' of window 1 'one' is '51%', asked for '50%'",
        "setw -t =dev:one -u @mine                  | - option '@mine' of window 1 'one', asked for 'other'",
        "setw -t =dev:7 mode-keys vi                | ~ option 'mode-keys' of window 2 'two' is 'vi', asked for 'emacs'",
        "setw -t =dev:7 synchronize-panes off       | ~ option 'synchronize-panes' of window 2 'two' is 'off', asked for 'on'",
        "setw -t =dev:3 clock-mode-style 24         | ~ option 'clock-mode-style' of window 3 'three' is '24', asked for '12'",
        "set-environment -u -t =dev A               | - variable 'A', asked for 'a b?$NOSUCH;`x`\"\\'",
        "set-environment -t =dev A b                | ~ variable 'A' is 'b', asked for 'a b?$NOSUCH;`x`\"\\'",
        "respawn-pane -k -t =dev:one.0 sleep 1000   | ~ window 1 'one', pane 1 was started with 'sleep 1000', asked for 'exec sleep 1000 # '10 0' \"$NOSUCH\" #{pid}'",
    })
    void eachSettingThatDiffersIsALine(String command, String line) throws EngineException {
        try (Tmux tmux = new Tmux("set -g @mine theirs\n")) {
            tmux.muntin().load(ALL);
            tmux.server.must(command.split(" +"));

            assertEquals(List.of(line), tmux.muntin().confirm(ALL).differences().stream().map(difference -> difference.line().replace('\n', '?')).toList());
        }
    }

    @Test
    void itIsAskedForInOneDispatch() throws EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(ALL);
            int before = tmux.engine.dispatches();
            tmux.muntin().confirm(ALL);
            assertEquals(before + 1, tmux.engine.dispatches());
        }
    }

    @Test
    void whatItsUserHasDoneSinceIsNoted() throws EngineException {
        Workspace workspace = workspace("dev", w -> w.directory("/tmp")
                .window("one", a -> a.layout("c85e,80x24,0,0").pane(p -> p.title("mine").run("cd /usr")))
                .window("two", b -> b.option("remain-on-exit", true).pane(p -> p.shell("true"))));
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(workspace);
            Tmux.await("cd, and the end", () -> tmux.panes("dev", "#{pane_current_path}").contains("/usr") && tmux.panes("dev", "#{pane_dead}").contains("1"));
            tmux.server.must("select-pane", "-t", "=dev:one", "-T", "other");

            Confirmation confirmation = tmux.muntin().confirm(workspace);

            assertEquals(List.of(), confirmation.differences());
            assertEquals(List.of("window 1 'one' is 200x50 large by now, its layout was made for 80x24",
                    "window 1 'one', pane 1 stands in '/usr' by now, it started in '/tmp'",
                    "window 1 'one', pane 1 is titled 'other' by now, asked for 'mine'",
                    "window 2 'two', pane 1 has ended"), confirmation.notes().stream().map(Note::line).toList());
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
