package dev.muntin.runner;

import static dev.muntin.dsl.Layout.TILED;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.planner.FoldedPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every answer on the way of a build, lost alone: all of it stands, or nothing and all else is as it was, or nobody can tell and that is said.
 * {@code -Dmuntin.sweep=true} takes every planner.
 */
class LostAnswersTest {
    private static final List<Planner> PLANNERS =
            Boolean.getBoolean("muntin.sweep") ? Planners.ALL : List.of(Planners.DEFAULT, new FoldedPlanner());
    private static final Workspace ASKED = workspace("dev", w -> w
            .window("new", a -> a.layout(TILED).pane("x").pane()).window("new", b -> b.focus().pane()));
    private static final List<String> WHOLE = List.of("new", "new", "new");

    private final Map<String, Integer> ended = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void onTheWayToASession(Losing.Fate fate) {
        sweep(fate, "theirs", muntin -> muntin.load(ASKED), false);
    }

    @ParameterizedTest
    @EnumSource
    void onTheWayToWindowsInASessionOfOthers(Losing.Fate fate) {
        sweep(fate, "dev", muntin -> muntin.append(ASKED, new SessionTarget.Named("dev")), true);
    }

    @ParameterizedTest
    @EnumSource
    void onTheWayToAReplacement(Losing.Fate fate) {
        sweep(fate, "dev", muntin -> muntin.replace(ASKED), false);
    }

    private void sweep(Losing.Fate fate, String standing, Function<Muntin, Outcome> build, boolean beside) {
        for (Planner planner : PLANNERS) {
            try (Tmux tmux = new Tmux("")) {
                tmux.server.must("new-session", "-d", "-s", "keeper", "-n", "theirs");
                int places = 1;
                // The first time nothing is lost: that tells how many answers there are.
                for (int i = -1; i < places; i++) {
                    int place = i;
                    tmux.server.must("new-session", "-d", "-s", standing, "-n", "old", ";", "split-window", ";", "set-buffer", "kept");
                    List<String> before = everything(tmux);
                    Losing losing = new Losing(tmux.engine, fate, sent -> sent == place);

                    Outcome outcome = build.apply(tmux.muntin(losing).planner(planner));

                    check(tmux, before, outcome, beside, planner.name() + ", answer " + place + ", " + fate + ": " + outcome, fate);
                    places = Math.max(places, losing.sent());
                    tmux.server.must("kill-session", "-a", "-t", "=keeper");
                }
            }
        }
        System.out.println("answers lost: " + ended);
    }

    private void check(Tmux tmux, List<String> before, Outcome outcome, boolean beside, String words, Losing.Fate fate) {
        ended.merge(fate + " " + outcome.getClass().getSimpleName(), 1, Integer::sum);
        switch (outcome) {
            case Outcome.Confirmed confirmed -> assertEquals(WHOLE, tmux.panes("dev", "#{window_name}").stream().filter(name -> !beside || !name.equals("old")).toList(), words);
            case Outcome.Failed failed -> assertEquals(before, everything(tmux), words);
            case Outcome.Unknown unknown -> {
                assertTrue(beside || fate == Losing.Fate.CLIENT_STILL_THERE, words);
                assertTrue(everything(tmux).containsAll(before), words);
            }
            case Outcome.AlreadyThere there -> assertFalse(true, words);
            case Outcome.Differs differs -> assertFalse(true, words);
        }
    }

    private static List<String> everything(Tmux tmux) {
        return tmux.server.must("list-panes", "-a", "-F", "#{session_name} #{window_id} #{window_name} #{pane_id}", ";",
                "show-options", "-g", ";", "show-hooks", "-g", ";", "list-buffers", "-F", "#{buffer_name}:#{buffer_size}").lines().toList();
    }
}
