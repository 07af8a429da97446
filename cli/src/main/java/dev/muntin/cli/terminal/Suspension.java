package dev.muntin.cli.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets somebody tidy the terminal before the suspend key stops this program and the shell gets it.
 *
 * <p>What stops it is the same signal once more, handled as it was before: a shell is told which one it was, and nothing stops where nobody could go on.
 */
final class Suspension {
    private static final String SIGNAL = "TSTP";

    private final Consumer<Runnable> tidied;
    private Optional<Object> before = Optional.empty();

    private Suspension(Consumer<Runnable> tidied) {
        this.tidied = tidied;
    }

    /** @param tidied tidies, and then does what it gets, which returns when the program goes on */
    static void of(Consumer<Runnable> tidied) {
        new Suspension(tidied).await();
    }

    private synchronized void await() {
        before = Signals.handle(SIGNAL, () -> tidied.accept(this::stop));
    }

    private synchronized void stop() {
        before.ifPresent(handler -> Signals.restore(SIGNAL, handler));
        try {
            // Java cannot signal itself. A shell that the key stopped, too, would stop us once more when it goes on.
            new ProcessBuilder("sh", "-c", "trap '' " + SIGNAL + "; kill -s " + SIGNAL + " " + ProcessHandle.current().pid()).inheritIO().start().waitFor();
            await();
        } catch (IOException e) {
            // The next press of the key finds it as it was before.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
