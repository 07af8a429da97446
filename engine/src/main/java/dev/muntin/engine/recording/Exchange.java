package dev.muntin.engine.recording;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.Operation;
import java.util.List;

/**
 * One thing said to tmux, and what came back.
 *
 * @param commands the words of each command of the chain, before any channel quotes them
 */
public record Exchange(List<List<String>> commands, Answer answer) {
    /** What came back. */
    public sealed interface Answer {
        /** tmux answered. */
        record Replied(Reply reply) implements Answer {}

        /** It did not; how sure it is that nothing was carried out, and why. */
        record Lost(EngineException.Certainty certainty, String words) implements Answer {}
    }

    public Exchange {
        commands = commands.stream().map(List::copyOf).toList();
    }

    static Exchange of(Request request, Answer answer) {
        return new Exchange(commands(request), answer);
    }

    static List<List<String>> commands(Request request) {
        return request.chain().stream().map(Operation::words).toList();
    }
}
