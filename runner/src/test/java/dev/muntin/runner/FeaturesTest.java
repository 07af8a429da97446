package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Layout;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workspace can ask for beside names and panes, built by each planner. */
class FeaturesTest {
    private static final String OTHERS = "set -g base-index 1\nset -g pane-base-index 1\nset -g renumber-windows on\n";

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    private static Tmux built(Planner planner, Workspace workspace) {
        Tmux tmux = new Tmux(OTHERS);
        Outcome outcome = tmux.muntin().planner(planner).load(workspace);
        assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome);
        return tmux;
    }

    @ParameterizedTest
    @MethodSource("planners")
    void windowsStandWhereTheyShall(Planner planner) {
        try (Tmux tmux = built(planner, workspace("dev", w -> w
                .window("five", a -> a.index(5))
                .window("free", b -> b.focus().pane().pane())
                .window("zero", c -> c.index(0))
                .window("nine", d -> d.index(9).pane().pane())))) {
            assertEquals(List.of("0 zero 0", "1 free 1", "5 five 0", "9 nine 0"),
                    tmux.server.must("list-windows", "-t", "=dev:", "-F", "#{window_index} #{window_name} #{window_active}").lines().toList());
            assertEquals("1", tmux.server.must("show-options", "-Av", "-t", "=dev:", "base-index"));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatRunsInAPaneIsWhatIsAskedFor(Planner planner) {
        try (Tmux tmux = built(planner, workspace("dev", w -> w
                .window("a", a -> a.shell("cat; cat").pane().pane(p -> p.shell("exec sleep 77")).pane(p -> p.shell("")))))) {
            assertEquals(List.of("\"cat; cat\".", "\"exec sleep 77\".", "."), tmux.panes("dev", "#{pane_start_command}."));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void titlesAreTextAndStay(Planner planner) {
        try (Tmux tmux = built(planner, workspace("dev", w -> w
                .window("a", a -> a.pane(p -> p.title("#S; it's").shell("printf '\\033]2;mine\\033\\\\'; cat")).pane(p -> p.title("two")))))) {
            Tmux.await("the second title", () -> tmux.panes("dev", "#{pane_title}").getLast().equals("two"));
            assertEquals("two", tmux.panes("dev", "#{pane_title}").getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatComesAfterwardsComesAfterwards(Planner planner) {
        // A terminal echoes between the lines of its program; a file holds what was typed, in its order.
        try (Tmux tmux = built(planner, workspace("dev", w -> w.window("a", a -> a
                .shell("exec cat > \"$HOME/typed$TMUX_PANE\"").synchronize(Synchronize.AFTER).optionAfter("main-pane-width", 91).suppressHistory(false)
                .after("done").clear().pane("one").pane("two"))))) {
            assertEquals(List.of("on 91", "on 91"), tmux.panes("dev", "#{?pane_synchronized,on,off} #{main-pane-width}"));
            List<String> panes = tmux.panes("dev", "#{pane_id}");
            Tmux.await("the lines of one", () -> typed(tmux, panes.getFirst()).equals(List.of("one", "done", "clear")));
            Tmux.await("the lines of two", () -> typed(tmux, panes.getLast()).equals(List.of("two", "done", "clear")));
        }
    }

    private static List<String> typed(Tmux tmux, String pane) {
        try {
            Path file = tmux.server.home().resolve("typed" + pane);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void panesAreAsLargeAsAskedFor(Planner planner) {
        try (Tmux tmux = built(planner, workspace("dev", w -> w
                .window("rows", a -> a.pane(p -> p.percent(30)).pane().pane(p -> p.cells(10)))
                .window("columns", b -> b.layout(Layout.EVEN_HORIZONTAL).pane(p -> p.percent(80)).pane(p -> p.percent(80)))
                .window("main", c -> c.layout(Layout.MAIN_VERTICAL).option("main-pane-width", 120).pane().pane(p -> p.cells(5)).pane())))) {
            assertEquals(List.of("200x15", "200x23", "200x10", "160x50", "39x50", "120x50", "79x5", "79x44"),
                    tmux.panes("dev", "#{pane_width}x#{pane_height}"));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void timePassesBetweenLinesAndNothingElseChanges(Planner planner) {
        long begin = System.nanoTime();
        try (Tmux tmux = built(planner, workspace("dev", w -> w
                .window("a", a -> a.shell("cat").suppressHistory(false).pane(p -> p.run("one").run("two", c -> c.sleepBefore(Duration.ofMillis(400)))).pane("x"))
                .window("b", b -> b.shell("cat").suppressHistory(false).index(7).pane("three"))))) {
            Tmux.await("both lines", () -> shown(tmux, "=dev:1.1").stream().sorted().toList().equals(List.of("one", "one", "two", "two")));
            Tmux.await("the last line", () -> shown(tmux, "=dev:7").equals(List.of("three", "three")));
        }
        assertTrue(System.nanoTime() - begin > 400_000_000L);
    }

    @ParameterizedTest
    @MethodSource("planners")
    void globalOptionsReachTheFirstPane(Planner planner) {
        try (Tmux tmux = built(planner, workspace("dev", w -> w.globalOption("default-command", "exec cat").globalOption("@team", "blue")
                .window("a", a -> a.pane())))) {
            assertEquals(List.of("cat"), awaited(tmux));
            assertEquals("blue", tmux.server.must("show-options", "-gv", "@team"));
            assertEquals("", tmux.server.must("show-options", "-g").lines().filter(line -> line.contains("@muntin")).findFirst().orElse(""));
        }
    }

    private static List<String> awaited(Tmux tmux) {
        Tmux.await("cat", () -> tmux.panes("dev", "#{pane_current_command}").equals(List.of("cat")));
        return tmux.panes("dev", "#{pane_current_command}");
    }

    @ParameterizedTest
    @MethodSource("planners")
    void globalOptionsAreAsTheyWereWhenABuildFails(Planner planner) {
        try (Tmux tmux = new Tmux("set -g status-left '#[fg=red]it''s #S = $x ;'\nset -g @team red\nset -g mouse on\n")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");
            String before = tmux.server.must("show-options", "-g") + tmux.server.must("show-options", "-gw");

            Outcome outcome = tmux.muntin().planner(planner).load(workspace("dev", w -> w
                    .globalOption("status-left", "mine").globalOption("@team", "blue").globalOption("@new", 1).globalOption("mouse", false)
                    .globalOption("main-pane-width", 3).window("a", a -> a.option("no-such-option", 1).pane())));

            assertInstanceOf(Outcome.Failed.class, outcome, () -> planner.name() + ": " + outcome);
            assertEquals(before, tmux.server.must("show-options", "-g") + tmux.server.must("show-options", "-gw"));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aShellThatIsNotKnownIsWaitedFor(Planner planner) throws Exception {
        try (Tmux tmux = new Tmux("")) {
            Path shell = tmux.program("slowsh", "sleep 0.3\nstty -echo\nprintf 'ready> '\nexec cat\n");

            Outcome outcome = tmux.muntin().planner(planner).load(workspace("dev", w -> w.option("default-shell", shell.toString())
                    .readiness(Readiness.AUTO).suppressHistory(false).window("a", a -> a.pane("one").pane("two"))));

            assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome);
            Tmux.await("the line behind the prompt", () -> shown(tmux, "=dev:.0").equals(List.of("ready> one")));
        }
    }

    private static List<String> shown(Tmux tmux, String pane) {
        return tmux.server.must("capture-pane", "-p", "-t", pane).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
