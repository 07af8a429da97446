package dev.muntin.engine;

import dev.muntin.engine.EngineException.Certainty;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what a thread of its own brings, so that every engine's deadlines mean the same and are told in the same words. */
public final class Answer {
    private Answer() {}

    /** Whoever brings it is left to itself when time is up: to take a client away while its command waits has killed servers. */
    public static <T> T within(Duration deadline, CompletableFuture<T> answer) throws EngineException {
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new EngineException(Certainty.PENDING, "no answer from tmux within " + seconds(deadline) + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Certainty.PENDING, "interrupted while waiting for tmux", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EngineException told ? told
                    : new EngineException(Certainty.UNKNOWN, "the answer of tmux was lost: " + e.getCause(), e);
        }
    }

    /** As in {@code 60} and {@code 0.3}. */
    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
