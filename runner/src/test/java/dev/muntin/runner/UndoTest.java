package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.dsl.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
    private static final int LINE = new Throwable().getStackTrace()[0].getLineNumber() + 3;
    private static final Workspace REFUSED = workspace("dev", w -> w
            .window("a", a -> a.pane().pane())
            .window("b", b -> b.option("automatic-rename", false).option("no-such-option", 1).option("remain-on-exit", true).pane().pane()));

    @Test
    void aBuildThatTmuxRefusesInTheMiddleLeavesNothing() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "devx");

            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(REFUSED));

            assertEquals("invalid option: no-such-option", failed.failure().words());
            assertEquals(List.of("devx"), tmux.server.must("list-sessions", "-F", "#{session_name}").lines().toList());
        }
    }

    @Test
    void theOperationThatWasRefusedIsNamedWithItsLine() {
        try (Tmux tmux = new Tmux("")) {
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(REFUSED));

            PlannedOperation suspect = failed.failure().suspects().getFirst();
            assertEquals(1, failed.failure().suspects().size());
            assertEquals("window 2 'b'", suspect.part().words());
            assertEquals("UndoTest.java:" + LINE, suspect.origin().place());
        }
    }

    @Test
    void onAColdServerNotEvenTheServerIsLeft() {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(REFUSED);

            Tmux.await("the end of the server", () -> tmux.server.run("list-sessions").exit() != 0);
        }
    }

    @Test
    void whatComesOutOtherThanAskedIsEndedAgain() {
        // The user's hook makes a pane inside the chain.
        try (Tmux tmux = new Tmux("set-hook -g after-new-session 'split-window -d'\n")) {
            Outcome.Differs differs = assertInstanceOf(Outcome.Differs.class,
                    tmux.muntin().planner(new AtomicPlanner()).load(workspace("dev", w -> w.window("a", a -> { }))));

            assertEquals(List.of("+ window 1 'a' has 2 panes, asked for 1"),
                    differs.differences().stream().map(difference -> difference.line()).toList());
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
    }

    @Test
    void aSessionWithAnotherTagIsNotEnded() {
        try (Tmux tmux = new Tmux("")) {
            int theirs = Integer.parseInt(tmux.server.must("new-session", "-d", "-P", "-F", "#{session_id}").substring(1));

            assertEquals(Undone.UNCLEAR, new Undo(tmux.engine, tmux.muntin().plan(REFUSED)).session(theirs));
            tmux.server.must("has-session", "-t", "$" + theirs);
        }
    }

    @Test
    void aSessionThatHasEndedByItselfIsGone() {
        try (Tmux tmux = new Tmux("")) {
            Undo undo = new Undo(tmux.engine, tmux.muntin().plan(REFUSED));

            assertEquals(Undone.GONE, undo.session(0));
            tmux.server.must("new-session", "-d");
            assertEquals(Undone.GONE, undo.session(7));
        }
    }

    @Test
    void aHookThatPrintsBehindTheListingSpoilsNothing() {
        try (Tmux tmux = new Tmux("set-hook -g after-list-panes 'display-message -p hi'\n")) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(workspace("dev", w -> w.window("a", a -> a.pane().pane()))));
        }
    }
}
