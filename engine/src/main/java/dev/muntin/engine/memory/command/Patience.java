package dev.muntin.engine.memory.command;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How a command waits: others may use the server meanwhile. */
public interface Patience {
    /** Waits until this holds; it is asked again whenever somebody has been at the server. */
    void until(BooleanSupplier holds);

    void pause(Duration time);
}
