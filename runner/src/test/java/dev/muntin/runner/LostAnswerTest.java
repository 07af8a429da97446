package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import org.junit.jupiter.api.Test;

class LostAnswerTest {
    private static final Workspace GOOD = workspace("dev", w -> w.window("a", a -> a.pane().pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w.window("a", a -> a.option("no-such-option", 1)));

    @Test
    void aBuildWhoseAnswerWasLostIsFoundByItsTag() {
        try (Tmux tmux = new Tmux("")) {
            assertInstanceOf(Outcome.Confirmed.class, load(tmux, GOOD, true));
        }
    }

    @Test
    void aHalfBuildWhoseAnswerWasLostIsEnded() {
        try (Tmux tmux = new Tmux("")) {
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, load(tmux, REFUSED, true));

            assertEquals("the answer was thrown away", failed.failure().words());
            assertNotEquals(0, tmux.server.run("has-session", "-t", "=dev").exit());
        }
    }

    @Test
    void aSessionOfOthersIsNotTakenForOurs() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "theirs");

            assertInstanceOf(Outcome.Failed.class, load(tmux, GOOD, true));
            assertEquals("theirs", tmux.server.must("list-windows", "-t", "=dev:", "-F", "#{window_name}"));
        }
    }

    @Test
    void whereLookingFailsTooTheOutcomeIsUnknown() {
        try (Tmux tmux = new Tmux("")) {
            assertInstanceOf(Outcome.Unknown.class, load(tmux, GOOD, false));
        }
    }

    @Test
    void whatWasNeverSentIsAFailure() {
        try (Tmux tmux = new Tmux("")) {
            Engine deaf = new Losing(tmux.engine, Losing.Fate.NEVER_SENT, sent -> sent == 0);

            assertInstanceOf(Outcome.Failed.class, tmux.muntin(deaf).load(GOOD));
        }
    }

    private static Outcome load(Tmux tmux, Workspace workspace, boolean onlyFirst) {
        return tmux.muntin(new Losing(tmux.engine, Losing.Fate.ANSWER_LOST, sent -> sent == 0 || !onlyFirst)).load(workspace);
    }
}
