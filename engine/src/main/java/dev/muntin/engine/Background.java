package dev.muntin.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** What is done on a virtual thread of its own. Whoever cancels it, or has it time out, interrupts that thread. */
public final class Background {
    private Background() {}

    /** Begins at once. */
    public static <T> CompletableFuture<T> of(String thread, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = Thread.ofVirtual().name(thread).unstarted(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                // Whatever it is, somebody waits.
                result.completeExceptionally(e);
            }
        });
        CompletableFuture<T> unused = result.whenComplete((come, failure) -> {
            if (!Thread.currentThread().equals(worker)) {
                worker.interrupt();
            }
        });
        worker.start();
        return result;
    }
}
