package dev.muntin.runner;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.version.TmuxVersion;
import java.util.function.IntPredicate;

/** Throws answers away, of requests that were carried out or were not. */
final class Losing implements Engine {
    /** What becomes of a request, and what is known of it. */
    enum Fate {
        NEVER_SENT(false, Certainty.NOT_DISPATCHED),
        LOST_ON_THE_WAY(false, Certainty.UNKNOWN),
        ANSWER_LOST(true, Certainty.UNKNOWN),
        CLIENT_STILL_THERE(true, Certainty.PENDING);

        private final boolean carriedOut;
        private final Certainty certainty;

        Fate(boolean carriedOut, Certainty certainty) {
            this.carriedOut = carriedOut;
            this.certainty = certainty;
        }
    }

    private final Engine engine;
    private final Fate fate;
    private final IntPredicate hit;
    private int sent;

    /** @param hit which requests, counted from 0 */
    Losing(Engine engine, Fate fate, IntPredicate hit) {
        this.engine = engine;
        this.fate = fate;
        this.hit = hit;
    }

    /** How many requests there were. */
    int sent() {
        return sent;
    }

    @Override
    public Reply send(Request request) throws EngineException {
        if (!hit.test(sent++)) {
            return engine.send(request);
        }
        if (fate.carriedOut) {
            engine.send(request);
        }
        throw new EngineException(fate.certainty, "the answer was thrown away");
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
