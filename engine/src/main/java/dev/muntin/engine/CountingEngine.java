package dev.muntin.engine;

import dev.muntin.ops.version.TmuxVersion;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what goes through it: the price of a build is its dispatches. */
public final class CountingEngine implements Engine {
    private final Engine engine;
    private final AtomicInteger dispatches = new AtomicInteger();

    public CountingEngine(Engine engine) {
        this.engine = engine;
    }

    public int dispatches() {
        return dispatches.get();
    }

    @Override
    public Reply send(Request request) throws EngineException {
        dispatches.incrementAndGet();
        return engine.send(request);
    }

    @Override
    public TmuxVersion version() throws EngineException {
        dispatches.incrementAndGet();
        return engine.version();
    }

    @Override
    public void close() {
        engine.close();
    }
}
