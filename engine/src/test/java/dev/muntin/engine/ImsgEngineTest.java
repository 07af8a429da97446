package dev.muntin.engine;

import dev.muntin.engine.imsg.ImsgEngine;
import dev.muntin.testkit.PrivateTmux;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

class ImsgEngineTest implements TmuxContract {
    private final PrivateTmux tmux = PrivateTmux.open();
    private final Engine engine = new ImsgEngine(Live.client(tmux));

    /** Everything once more over the socket: where no server runs, the first dispatch goes another way. */
    @Nested
    class OnARunningServer implements ServerContract {
        @BeforeEach
        void start() {
            tmux.must("new-session", "-d", "-s", "host", "sleep 1000");
        }

        @Override
        public PrivateTmux tmux() {
            return tmux;
        }

        @Override
        public Engine engine() {
            return engine;
        }
    }

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
