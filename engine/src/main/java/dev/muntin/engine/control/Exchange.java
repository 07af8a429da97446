package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One script and the wait for its answer; the thread that reads feeds it. */
final class Exchange {
    private final Script script;
    private final Transcript transcript;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private boolean deceived;
    private volatile boolean uprooted;

    Exchange(Script script) {
        this.script = script;
        this.transcript = new Transcript(script);
    }

    /** Nothing was asked yet. */
    static Exchange none() {
        Exchange none = new Exchange(new Script(List.of(), List.of(), "", ""));
        none.answer.complete(new Answer.Unread());
        return none;
    }

    void hear(Frame.Block block) {
        if (transcript.add(block)) {
            uprooted = !script.standing(block);
            answer.complete(whole());
        }
    }

    /** What was taken for the end of a block was text; where the script ends can still be told. */
    void hear(Frame.StrayEnd end) {
        deceived = true;
    }

    /** The client has ended. */
    void hear(Farewell farewell) {
        if (transcript.whole()) {
            answer.complete(whole());
        } else {
            answer.complete(farewell.orderly() && !transcript.begun() ? new Answer.Unread() : new Answer.Lost(farewell.words()));
        }
    }

    boolean open() {
        return !answer.isDone();
    }

    /** Whether the client has lost its session over the script, and with it what it lives for. */
    boolean uprooted() {
        return uprooted;
    }

    /** Runs when the answer has come, at once if it has. */
    void afterwards(Runnable action) {
        CompletableFuture<Answer> unused = answer.whenComplete((come, failure) -> action.run());
    }

    Answer await(Deadline deadline) throws EngineException {
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw EngineException.late(deadline.whole(), e);
        } catch (InterruptedException e) {
            throw EngineException.interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer whole() {
        return deceived ? new Answer.Lost("it held text that looks like its end") : new Answer.Whole(transcript.reply());
    }
}
