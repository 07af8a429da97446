package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build changes nothing but its own session, and one that fails changes nothing at all. */
class UntouchedTest {
    private static final int CASES = Integer.getInteger("muntin.untouched.cases", 3);
    private static final String THEIRS = """
            set -g base-index 1
            set -g renumber-windows on
            set -g remain-on-exit on
            set -g display-time 4711
            set -g @theirs 'a "b" #{c} $d'
            set -g status-format[1] theirs
            set -s escape-time 77
            set -gw mode-keys vi
            set-hook -g client-attached 'set -g @made 1'
            set-hook -g alert-bell[3] 'display-message theirs'
            set-environment -g THEIRS x
            """;
    // Global options of each kind: of sessions, of windows, of the server, of the user's own, an own one that is not there yet, and one that is unset.
    private static final Workspace SPOILED = workspace("dev", w -> w
            .globalOption("display-time", 1).globalOption("mode-keys", "emacs").globalOption("escape-time", 1).globalOption("@theirs", "").globalOption("@new", "x")
            .globalOption("default-command", "exec sleep 1000").globalOption("window-style", "bg=red")
            .environment("A", "b")
            .window("a", a -> a.layout("tiled").pane("x").pane().pane())
            .window("b", b -> b.option("no-such-option", 1).pane()));

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatWasThereStaysAsItWas(Planner planner) {
        try (Tmux tmux = standing()) {
            List<String> before = state(tmux);
            DrawnWorkspaces drawn = new DrawnWorkspaces(Long.getLong("muntin.untouched.seed", 7));
            for (int i = 0; i < CASES; i++) {
                Workspace workspace = drawn.next();
                Outcome outcome = tmux.muntin().planner(planner).load(workspace);
                assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
                assertEquals(before, state(tmux), workspace::toString);
                tmux.server.must("kill-session", "-t", "=dev");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aBuildThatFailsTakesBackWhatItHasSetForAll(Planner planner) {
        try (Tmux tmux = standing()) {
            List<String> before = state(tmux);

            Outcome outcome = tmux.muntin().planner(planner).load(SPOILED);

            assertInstanceOf(Outcome.Failed.class, outcome, outcome::toString);
            assertEquals(before, state(tmux));
            assertEquals("prefix\ntheirs", tmux.server.must("list-sessions", "-F", "#{?#{==:#{session_name},theirs},theirs,prefix}"));
        }
    }

    /** With sessions, a mark, a buffer, and hooks. What a hook of the user's changes when something is built is its own affair, so none of these do. */
    private static Tmux standing() {
        Tmux tmux = new Tmux(THEIRS);
        tmux.server.must("new-session", "-d", "-s", "theirs", "-n", "one", "-x", "90", "-y", "30", "-c", "/", "-e", "OWN=1");
        tmux.server.must("split-window", "-t", "=theirs:", "-c", "/usr");
        tmux.server.must("set-option", "-t", "=theirs:", "status", "off");
        tmux.server.must("set-hook", "-t", "=theirs:", "session-renamed", "set -g @made 2");
        tmux.server.must("new-session", "-d", "-s", "devx", "-n", "two");
        tmux.server.must("select-pane", "-m", "-t", "=theirs:one.0");
        tmux.server.must("set-buffer", "-b", "kept", "line\nline");
        return tmux;
    }

    /** All that a user can see of a server, but for the session that is built. */
    private static List<String> state(Tmux tmux) {
        List<String> state = new ArrayList<>();
        for (String show : List.of("show-options -s", "show-options -g", "show-options -gw", "show-hooks -g", "show-hooks -gw", "show-environment -g",
                "show-options -t =theirs:", "show-options -w -t =theirs:", "show-hooks -t =theirs:", "show-environment -t =theirs",
                "show-options -t =devx:", "show-environment -t =devx", "list-buffers -F #{buffer_name}:#{buffer_size}", "show-buffer -b kept", "list-keys")) {
            state.add(show + "\n" + tmux.server.must(show.split(" ")));
        }
        state.add(tmux.server.must("list-panes", "-a", "-f", "#{!=:#{session_name},dev}", "-F", "#{session_id} #{window_id} #{pane_id} #{session_name} #{window_name}"
                + " #{window_index} #{window_layout} #{pane_active} #{window_active} #{pane_marked} #{pane_title} #{pane_pid}"));
        return state;
    }
}
