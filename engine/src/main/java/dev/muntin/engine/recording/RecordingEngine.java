package dev.muntin.engine.recording;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what goes through it, in the order in which the answers came. */
public final class RecordingEngine implements Engine {
    private final Engine engine;
    private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());

    public RecordingEngine(Engine engine) {
        this.engine = engine;
    }

    /** All that was said so far; asks for the version, which is no part of it. */
    public Recording recording() throws EngineException {
        synchronized (exchanges) {
            return new Recording(engine.version(), exchanges);
        }
    }

    @Override
    public Reply send(Request request) throws EngineException {
        try {
            Reply reply = engine.send(request);
            exchanges.add(Exchange.of(request, new Exchange.Answer.Replied(reply)));
            return reply;
        } catch (EngineException e) {
            exchanges.add(Exchange.of(request, new Exchange.Answer.Lost(e.certainty(), e.words())));
            throw e;
        }
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
