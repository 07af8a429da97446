package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows of a workspace in a session that somebody else has made. */
class AppendTest {
    private static final SessionTarget.Named HOST = new SessionTarget.Named("host");
    private static final Workspace GOOD = workspace("dev", w -> w
            .option("mouse", true).environment("WHO", "session")
            .window("one", a -> a.pane("x").pane(p -> p.environment("WHO", "pane")))
            .window("two", b -> b.focus().pane())
            .window("three", c -> c.pane().pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w
            .window("one", a -> a.pane().pane()).window("two", b -> b.pane())
            .window("three", c -> c.option("no-such-option", 1).pane()));

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("planners")
    void windowsComeBehindThoseThatStandAndGetTheFocus(Planner planner) {
        try (Tmux tmux = host()) {
            Outcome outcome = tmux.muntin().planner(planner).append(GOOD, HOST);

            assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome);
            assertEquals(List.of("a 0", "b 0", "z 0", "one 0", "two 1", "three 0"), windows(tmux));
            assertEquals(List.of("90x40"), tmux.panes("host", "#{window_width}x#{window_height}").stream().distinct().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatIsRefusedIsUndoneAndNothingElseIsTouched(Planner planner) {
        try (Tmux tmux = host()) {
            List<String> before = everything(tmux);

            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().planner(planner).append(REFUSED, HOST));

            assertEquals("invalid option: no-such-option", failed.failure().words());
            assertEquals(before, everything(tmux));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatIsUndoneMovesNoWindowOfTheirsUp(Planner planner) {
        try (Tmux tmux = host()) {
            tmux.server.must("set-option", "-g", "renumber-windows", "on");
            List<String> before = everything(tmux);

            assertInstanceOf(Outcome.Failed.class, tmux.muntin().planner(planner).append(REFUSED, HOST));

            assertEquals(before, everything(tmux));
        }
    }

    @Test
    void itIsOneDispatchBehindTheLook() {
        try (Tmux tmux = host()) {
            tmux.muntin().append(GOOD, HOST);

            assertEquals(2, tmux.engine.dispatches());
        }
    }

    @Test
    void theSessionItselfKeepsItsOptionsAndItsEnvironment() {
        try (Tmux tmux = host()) {
            String before = tmux.server.must("show-options", "-t", "=host:");
            tmux.muntin().append(GOOD, HOST);

            assertEquals(before, tmux.server.must("show-options", "-t", "=host:"));
            assertEquals(1, tmux.server.run("show-environment", "-t", "=host", "WHO").exit());
        }
    }

    @Test
    void whatIsLeftOutIsSaid() {
        try (Tmux tmux = host()) {
            List<String> said = new ArrayList<>();
            tmux.muntin().telling(said::add).append(GOOD, HOST);

            assertEquals(List.of("only windows are added: options of 'dev' would change a session that is not its own"), said);
        }
    }

    @Test
    void panesSeeTheEnvironmentOfTheSessionThatWasAskedFor() {
        try (Tmux tmux = host()) {
            Workspace asking = workspace("dev", w -> w.environment("WHO", "me").window("one", a -> a.pane("echo $WHO")));
            tmux.muntin().append(asking, HOST);

            tmux.awaitLine("=host:one", "me");
        }
    }

    @Test
    void theSessionOfAPaneIsOne() {
        try (Tmux tmux = host()) {
            int pane = Integer.parseInt(tmux.server.must("display-message", "-p", "-t", "=host:b", "#{pane_id}").substring(1));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(Analysed.spec(tmux, GOOD), new PaneTarget.Id(pane)));
            assertEquals(6, windows(tmux).size());
        }
    }

    @Test
    void aSessionThatOnlyBeginsAlikeIsNotMeant() {
        try (Tmux tmux = host()) {
            assertEquals(new Outcome.Failed(Failure.before("there is no session 'hos'")), tmux.muntin().append(GOOD, new SessionTarget.Named("hos")));
        }
    }

    @Test
    void windowsWithPlacesOfTheirOwnGetThem() {
        try (Tmux tmux = host()) {
            Workspace placed = workspace("dev", w -> w.window("seven", a -> a.index(7).focus().pane()).window("next", b -> b.pane()));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(placed, HOST));
            assertEquals(List.of("0 a", "1 b", "5 z", "7 seven", "8 next"), tmux.panes("host", "#{window_index} #{window_name}"));
        }
    }

    @Test
    void aPlaceThatIsTakenIsAFailureThatLeavesNothing() {
        try (Tmux tmux = host()) {
            List<String> before = everything(tmux);
            Workspace placed = workspace("dev", w -> w.window("one", a -> a.pane()).window("five", b -> b.index(5).pane()));

            assertInstanceOf(Outcome.Failed.class, tmux.muntin().append(placed, HOST));
            assertEquals(before, everything(tmux));
        }
    }

    @Test
    void whatWaitsForShellsIsTypedLater() {
        try (Tmux tmux = host()) {
            Workspace waiting = workspace("dev", w -> w.readiness(Readiness.ALWAYS).window("one", a -> a.pane("echo 'he'llo").pane()));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(waiting, HOST));
            tmux.awaitLine(tmux.panes("host", "#{window_name} #{pane_id}").stream().filter(line -> line.startsWith("one ")).findFirst()
                    .orElseThrow().substring(4), "hello");
        }
    }

    private static Tmux host() {
        Tmux tmux = new Tmux("");
        tmux.server.must("new-session", "-d", "-s", "host", "-n", "a", "-x", "90", "-y", "40", ";", "new-window", "-n", "b", ";",
                "new-window", "-t", "host:5", "-n", "z", ";", "select-window", "-t", "host:1", ";", "new-session", "-d", "-s", "hostess");
        return tmux;
    }

    private static List<String> windows(Tmux tmux) {
        return tmux.server.must("list-windows", "-t", "=host", "-F", "#{window_name} #{window_active}").lines().toList();
    }

    private static List<String> everything(Tmux tmux) {
        return List.of(tmux.server.must("list-panes", "-a", "-F", "#{session_name} #{window_id} #{window_index} #{window_flags} #{pane_id} #{window_layout}"),
                tmux.server.must("show-options", "-t", "=host:"), tmux.server.must("show-options", "-g"), tmux.server.must("show-hooks", "-g"));
    }
}
