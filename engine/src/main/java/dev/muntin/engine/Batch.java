package dev.muntin.engine;

import java.util.List;
import java.util.Optional;

/**
 * What came of several dispatches that were sent one behind the other.
 *
 * @param replies of those that were answered, in order
 * @param end why the next one was not, and none behind it was sent; empty if all were answered
 */
public record Batch(List<Reply> replies, Optional<EngineException> end) {
    public Batch {
        replies = List.copyOf(replies);
    }
}
