package dev.muntin.engine;

import dev.muntin.engine.EngineException.Certainty;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what a thread of its own brings, so that every engine's deadlines mean the same and are told in the same words. */
public final class Awaited {
    private Awaited() {}

    /** Whoever brings it is left to itself when time is up: to take a client away while its command waits has killed servers. */
    public static <T> T within(Duration deadline, CompletableFuture<T> answer) throws EngineException {
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw EngineException.late(deadline, e);
        } catch (InterruptedException e) {
            throw EngineException.interrupted(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EngineException told ? told
                    : new EngineException(Certainty.UNKNOWN, "the answer of tmux was lost: " + e.getCause(), e);
        }
    }
}
