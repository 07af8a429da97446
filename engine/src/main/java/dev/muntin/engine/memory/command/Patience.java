package dev.muntin.engine.memory.command;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How a command waits: others may use the server meanwhile. */
public interface Patience {
    /** For what must not wait. */
    Patience NONE = new Patience() {
        @Override
        public void until(BooleanSupplier holds) {
            throw new IllegalStateException("a configuration does not wait");
        }

        @Override
        public void pause(Duration time) {
            throw new IllegalStateException("a configuration does not wait");
        }
    };

    /** Waits until this holds; it is asked again whenever somebody has been at the server. */
    void until(BooleanSupplier holds);

    void pause(Duration time);
}
