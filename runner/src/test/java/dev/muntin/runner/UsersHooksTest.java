package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.target.SessionTarget;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which of the user's hooks that run behind a command do so while a workspace is built, in which nothing is typed: each of them writes down its name. */
class UsersHooksTest {
    private static final Workspace GOOD = workspace("dev", w -> w
            .option("mouse", true).environment("A", "b").globalOption("@theirs", "x")
            .window("a", a -> a.layout("tiled").option("main-pane-width", 30).pane().pane(p -> p.title("t").focus()))
            .window("b", b -> b.pane().pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w
            .globalOption("@theirs", "x").window("a", a -> a.pane().pane()).window("b", b -> b.option("no-such-option", 1).pane()));

    /** Those are of the commands that stand outside of its body, which carry it and list what has come of it. */
    @Test
    void aTransactionLetsTwoRun() {
        assertEquals(Set.of("after-set-hook", "after-list-panes"), run(Planners.DEFAULT, GOOD));
    }

    /** What tmux undoes itself it undoes outside of the body, too. */
    @Test
    void aTransactionThatIsUndoneLetsThoseRunWithWhichItIsEnded() {
        assertEquals(Set.of("after-set-hook", "after-set-option", "after-display-message", "after-rename-session"), run(Planners.DEFAULT, REFUSED));
    }

    /** The first one runs before the session has hooks of its own, the next two for the shield itself and behind it. */
    @Test
    void aPlainChainKeepsAwayThoseBetweenItsOperations() {
        assertEquals(Set.of("after-new-session", "after-set-hook", "after-list-panes"), run(new AtomicPlanner(), GOOD));
    }

    @Test
    void windowsOfATransactionAreMadeWithoutThem() {
        try (Tmux tmux = listening()) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(GOOD, new SessionTarget.Named("theirs")));
            assertEquals(Set.of("after-set-hook", "after-list-panes"), ran(tmux));
        }
    }

    private static Set<String> run(Planner planner, Workspace workspace) {
        try (Tmux tmux = listening()) {
            Outcome outcome = tmux.muntin().planner(planner).load(workspace);
            assertEquals(workspace.equals(GOOD), outcome instanceof Outcome.Confirmed, outcome::toString);
            return ran(tmux);
        }
    }

    private static Tmux listening() {
        Tmux tmux = new Tmux("");
        tmux.server.must("new-session", "-d", "-s", "theirs");
        List<String> hooks = tmux.server.must("show-hooks", "-g").lines().filter(line -> line.startsWith("after-")).toList();
        tmux.server.must("set-option", "-g", "@ran", "");
        // The one that would hear of the others comes last.
        hooks.stream().sorted(Comparator.comparing("after-set-hook"::equals)).forEach(
                hook -> tmux.server.must("set-hook", "-g", hook, "set-option -ga @ran ' " + hook + "'"));
        return tmux;
    }

    private static Set<String> ran(Tmux tmux) {
        Set<String> ran = new TreeSet<>(List.of(tmux.server.must("show-options", "-gv", "@ran").strip().split(" ")));
        ran.remove("");
        return ran;
    }

}
