package dev.muntin.runner;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Layout.MAIN_VERTICAL_MIRRORED;
import static dev.muntin.dsl.Layout.TILED;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.dsl.Workspace;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {
    private static final String ODD = "set -g base-index 1\nset -g pane-base-index 1\nset -g renumber-windows on\nset -g remain-on-exit on\n";

    private static final Workspace THREE_BY_THREE = workspace("dev", w -> w
            .directory("/tmp")
            .window("editor", e -> e.layout(MAIN_VERTICAL).pane(p -> p.run("echo pane-one").focus()).pane("echo pane-two").pane("pwd"))
            .window("logs", l -> l.layout(TILED).focus().pane("echo pane-four").pane(p -> p.focus().directory("/usr")).pane())
            .window("rest", r -> r.directory("/").pane("echo pane-seven").pane().pane()));

    @ParameterizedTest
    @ValueSource(strings = {"", ODD})
    void threeByThreeTakesOneDispatchAndIsConfirmed(String configuration) {
        try (Tmux tmux = new Tmux(configuration)) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(THREE_BY_THREE));
            assertEquals(1, tmux.engine.dispatches());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ODD})
    void whatStandsIsWhatWasAsked(String configuration) {
        try (Tmux tmux = new Tmux(configuration)) {
            tmux.muntin().load(THREE_BY_THREE);

            assertEquals(List.of("editor 0", "editor 0", "editor 0", "logs 1", "logs 1", "logs 1", "rest 0", "rest 0", "rest 0"),
                    tmux.panes("dev", "#{window_name} #{window_active}"));
            assertEquals(List.of("1", "0", "0", "0", "1", "0", "0", "0", "1"), tmux.panes("dev", "#{pane_active}"));
            assertEquals(List.of("/tmp", "/tmp", "/tmp", "/tmp", "/usr", "/tmp", "/", "/", "/"), tmux.panes("dev", "#{pane_start_path}"));
            assertEquals(List.of("0 80", "81 119", "81 119"), tmux.panes("dev", "#{pane_left} #{pane_width}").subList(0, 3));
        }
    }

    @Test
    void panesRunWhatIsTypedIntoThemWhereTheyStart() {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(THREE_BY_THREE);

            List<String> ids = tmux.panes("dev", "#{pane_id}");
            tmux.awaitLine(ids.get(0), "pane-one");
            tmux.awaitLine(ids.get(1), "pane-two");
            tmux.awaitLine(ids.get(2), "/tmp");
            tmux.awaitLine(ids.get(6), "pane-seven");
            assertEquals("/usr", tmux.server.must("display-message", "-p", "-t", ids.get(4), "#{pane_current_path}"));
        }
    }

    @Test
    void aSessionThatOnlyBeginsAlikeIsAnotherOne() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "devx", "-n", "theirs");

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(THREE_BY_THREE));
            assertEquals(1, tmux.engine.dispatches());
            assertEquals(List.of("theirs"), tmux.panes("devx", "#{window_name}"));
        }
    }

    @Test
    void aSessionThatStandsIsLeftAsItIs() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "theirs");

            assertEquals(new Outcome.AlreadyThere("dev"), tmux.muntin().load(THREE_BY_THREE));
            assertEquals(List.of("theirs"), tmux.panes("dev", "#{window_name}"));
        }
    }

    @Test
    void twentyBuildsOfOneNameAtOnceEndWithOneSession() {
        try (Tmux tmux = new Tmux("")) {
            List<CompletableFuture<Outcome>> builds = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> tmux.muntin().load(THREE_BY_THREE), Thread::startVirtualThread)).toList();
            List<Outcome> outcomes = builds.stream().map(CompletableFuture::join).toList();

            assertEquals(1, outcomes.stream().filter(Outcome.Confirmed.class::isInstance).count(), outcomes::toString);
            assertEquals(19, outcomes.stream().filter(Outcome.AlreadyThere.class::isInstance).count(), outcomes::toString);
            assertEquals(9, tmux.panes("dev", "x").size());
        }
    }

    @Test
    void aLayoutThatTheServerDoesNotKnowIsNotSentToIt() {
        Workspace mirrored = workspace("dev", w -> w.window("a", a -> a.layout(MAIN_VERTICAL_MIRRORED).pane().pane()));
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");
            TmuxVersion server = TmuxVersion.parse(tmux.server.must("display-message", "-p", "#{version}")).orElseThrow();

            Outcome expected = server.atLeast(TmuxVersion.of(3, 5))
                    ? new Outcome.Confirmed("dev", List.of())
                    : new Outcome.Failed(Failure.before("this workspace needs tmux 3.5, the server is " + server));
            Outcome outcome = tmux.muntin().load(mirrored);

            assertEquals(expected, outcome instanceof Outcome.Confirmed built ? new Outcome.Confirmed(built.session(), List.of()) : outcome);
            tmux.server.must("has-session", "-t", "=theirs");
        }
    }

    @Test
    void twelvePanesFitIntoOneSmallWindow() {
        try (Tmux tmux = new Tmux("")) {
            Workspace twelve = workspace("dev", w -> w.window("many", m -> {
                for (int i = 0; i < 12; i++) {
                    m.pane();
                }
            }));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().size(new Size(80, 24)).load(twelve));
            assertEquals(12, tmux.panes("dev", "x").size());
        }
    }

    @Test
    void aWorkspaceBeyondTheLimitsOfAnArgumentListIsStillOneDispatch() {
        try (Tmux tmux = new Tmux("")) {
            Workspace wide = workspace("dev", w -> {
                for (int i = 0; i < 20; i++) {
                    w.window("w" + i, a -> a.pane("echo " + "x".repeat(900)).pane());
                }
            });

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(wide));
            assertEquals(1, tmux.engine.dispatches());
        }
    }

    @Test
    void aClientOnAnotherSessionDoesNotGiveItsSizeToNewWindows() {
        try (Tmux tmux = new Tmux(""); Tmux outer = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "other");
            outer.server.must("new-session", "-d", "-x", "60", "-y", "20",
                    "env -u TMUX " + tmux.server.binary() + " -S " + tmux.server.socket() + " attach -t other");
            Tmux.await("an attached client", () -> !tmux.server.must("list-clients").isEmpty());

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().size(new Size(120, 40)).load(THREE_BY_THREE));
            assertEquals(List.of("120x40"), tmux.panes("dev", "#{window_width}x#{window_height}").stream().distinct().toList());
        }
    }

    @Test
    void optionsOfTheSessionReachItsFirstPane() {
        try (Tmux tmux = new Tmux("set -g base-index 1\n")) {
            Workspace options = workspace("dev", w -> w
                    .option("base-index", 5).option("default-command", "exec sleep 1000").option("history-limit", 123)
                    .environment("WHO", "session")
                    .window("first", a -> a.environment("WHO", "window").pane())
                    .window("second", a -> a.pane()));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(options));
            assertEquals(List.of("5 123", "6 123"), tmux.panes("dev", "#{window_index} #{history_limit}"));
        }
    }
}
