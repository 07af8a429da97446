package dev.muntin.runner;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A build on a virtual thread of its own; to cancel it is to have it undone. */
final class Background extends CompletableFuture<Outcome> {
    private final Thread builder;

    private Background(Supplier<Outcome> build) {
        builder = Thread.ofVirtual().name("muntin-load").unstarted(() -> {
            try {
                complete(build.get());
            } catch (RuntimeException e) {
                completeExceptionally(e);
            }
        });
    }

    static Background of(Supplier<Outcome> build) {
        Background background = new Background(build);
        background.builder.start();
        return background;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            builder.interrupt();
        }
        return cancelled;
    }
}
