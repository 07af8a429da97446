package dev.muntin.engine;

import dev.muntin.testkit.PrivateTmux;
import org.junit.jupiter.api.AfterEach;

class SubprocessEngineTest implements ServerContract {
    private final PrivateTmux tmux = PrivateTmux.open();
    private final Engine engine = new SubprocessEngine(Live.client(tmux));

    @Override
    public PrivateTmux tmux() {
        return tmux;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }
}
