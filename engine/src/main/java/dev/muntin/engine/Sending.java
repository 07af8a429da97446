package dev.muntin.engine;

import java.util.concurrent.CompletableFuture;

/** An answer that is waited for on a virtual thread of its own; cancelling it ends the waiting. */
final class Sending extends CompletableFuture<Reply> {
    private final Thread sender;

    Sending(Engine engine, Request request) {
        sender = Thread.ofVirtual().name("muntin-send").unstarted(() -> {
            try {
                complete(engine.send(request));
            } catch (EngineException | RuntimeException e) {
                completeExceptionally(e);
            }
        });
    }

    Sending started() {
        sender.start();
        return this;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            sender.interrupt();
        }
        return cancelled;
    }
}
