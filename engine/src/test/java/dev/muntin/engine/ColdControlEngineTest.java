package dev.muntin.engine;

import dev.muntin.engine.control.ControlEngine;
import dev.muntin.testkit.PrivateTmux;
import org.junit.jupiter.api.AfterEach;

/** Where no session stands that the client could stand in. */
class ColdControlEngineTest implements TmuxContract {
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

    @AfterEach
    void close() {
        engine.close();
        tmux.close();
    }
}
