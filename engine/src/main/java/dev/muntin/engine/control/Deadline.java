package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import java.time.Duration;

/** When a request's time is over, however many steps it takes to answer it. */
record Deadline(Duration whole, long end) {
    static Deadline in(Duration time) {
        return new Deadline(time, System.nanoTime() + time.toNanos());
    }

    /** Nothing, or less, if it has passed. */
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** What is left for a step that has not been begun. */
    Duration rest() throws EngineException {
        Duration left = left();
        if (!left.isPositive()) {
            throw new EngineException(Certainty.NOT_DISPATCHED, "there was no time left to send it within " + EngineException.seconds(whole) + " s");
        }
        return left;
    }
}
