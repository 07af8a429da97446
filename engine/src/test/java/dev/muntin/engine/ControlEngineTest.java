package dev.muntin.engine;

import dev.muntin.engine.control.ControlEngine;
import dev.muntin.testkit.PrivateTmux;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class ControlEngineTest implements ServerContract {
    private final PrivateTmux tmux = PrivateTmux.open();
    private final Engine engine = new ControlEngine(Live.client(tmux));

    @Override
    public PrivateTmux tmux() {
        return tmux;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @BeforeEach
    void standSomewhere() {
        tmux.must("new-session", "-d", "-s", "host", "sleep 1000");
    }

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }
}
