package dev.muntin.cli.command;

import dev.muntin.engine.EngineException;
import java.io.IOException;

/** What a command that waits leaves in tmux is tidied up when it ends, and when somebody interrupts it, too. */
final class Farewell {
    /** What may take long. */
    interface Waiting<T> {
        T run() throws EngineException, IOException, InterruptedException;
    }

    private Farewell() {}

    static <T> T of(Runnable tidying, Waiting<T> waiting) throws EngineException, IOException, InterruptedException {
        Thread farewell = new Thread(tidying, "muntin-farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        T result = waiting.run();
        Runtime.getRuntime().removeShutdownHook(farewell);
        return result;
    }
}
