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
        try {
            return waiting.run();
        } finally {
            forget(farewell);
        }
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // The program is on its way out, and says farewell by itself.
        }
    }
}
