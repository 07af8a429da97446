package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.version.TmuxVersion;
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
            Engine deaf = new Losing(tmux.engine, Certainty.NOT_DISPATCHED, true);

            assertInstanceOf(Outcome.Failed.class, tmux.muntin(deaf).load(GOOD));
        }
    }

    private static Outcome load(Tmux tmux, Workspace workspace, boolean onlyFirst) {
        return tmux.muntin(new Losing(tmux.engine, Certainty.UNKNOWN, onlyFirst)).load(workspace);
    }

    /** Carries requests out, and loses the first answer or all of them. */
    private static final class Losing implements Engine {
        private final Engine engine;
        private final Certainty certainty;
        private final boolean onlyFirst;
        private boolean lost;

        Losing(Engine engine, Certainty certainty, boolean onlyFirst) {
            this.engine = engine;
            this.certainty = certainty;
            this.onlyFirst = onlyFirst;
        }

        @Override
        public Reply send(Request request) throws EngineException {
            Reply reply = certainty == Certainty.UNKNOWN ? engine.send(request) : new Reply(0, new byte[0], new byte[0]);
            if (lost && onlyFirst) {
                return reply;
            }
            lost = true;
            throw new EngineException(certainty, "the answer was thrown away");
        }

        @Override
        public TmuxVersion version() throws EngineException {
            return engine.version();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
