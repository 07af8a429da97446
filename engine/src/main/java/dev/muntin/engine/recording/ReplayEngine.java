package dev.muntin.engine.recording;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** Holds a recorded conversation again, without tmux: whoever says the same things in the same order gets the same answers. Several threads have no such order. */
public final class ReplayEngine implements Engine {
    private final Recording recording;
    private int next;

    public ReplayEngine(Recording recording) {
        this.recording = recording;
    }

    /** How much of the conversation has not been held. */
    public synchronized int left() {
        return recording.exchanges().size() - next;
    }

    @Override
    public synchronized Reply send(Request request) throws EngineException {
        List<List<String>> said = Exchange.commands(request);
        if (left() == 0) {
            throw stray("the recording is at its end, and here comes " + said);
        }
        Exchange exchange = recording.exchanges().get(next);
        if (!exchange.commands().equals(said)) {
            throw stray("number " + (next + 1) + " of the recording is " + exchange.commands() + ", and not " + said);
        }
        next++;
        return switch (exchange.answer()) {
            case Exchange.Answer.Replied replied -> replied.reply();
            case Exchange.Answer.Lost lost -> throw new EngineException(lost.certainty(), lost.words());
        };
    }

    private static EngineException stray(String words) {
        return new EngineException(Certainty.NOT_DISPATCHED, words);
    }

    @Override
    public TmuxVersion version() {
        return recording.version();
    }

    @Override
    public void close() {}
}
