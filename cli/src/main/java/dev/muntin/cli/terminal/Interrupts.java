package dev.muntin.cli.terminal;

import java.io.IOException;
import java.util.Optional;

/**
 * Keeps the interrupt key from ending this program while another one has the terminal and uses that key itself.
 *
 * <p>A handler is set rather than the signal ignored, because what is ignored stays so in programs that are started.
 */
final class Interrupts {
    private static final String SIGNAL = "INT";

    private Interrupts() {}

    /** What is done in the meantime. */
    interface Work {
        int run() throws IOException, InterruptedException;
    }

    static int ignored(Work work) throws IOException, InterruptedException {
        Optional<Object> before = Signals.handle(SIGNAL, () -> { });
        try {
            return work.run();
        } finally {
            before.ifPresent(handler -> Signals.restore(SIGNAL, handler));
        }
    }
}
