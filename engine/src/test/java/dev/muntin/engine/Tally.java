package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.testkit.PrivateTmux;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends what a server counts, through engines whose answers get lost, and holds what they say of it against what happened. */
record Tally(PrivateTmux tmux, Map<String, Integer> told) {
    private static final Request COUNT = new Request(
            List.of(SetOption.of(new OptionPlace.AllSessions(), "@count", "x").with(SetOption.APPEND, true), Live.say("said")), Duration.ofSeconds(20));

    Tally(PrivateTmux tmux) {
        this(tmux, new TreeMap<>());
    }

    /** Once, and meanwhile this happens. */
    void assertTrueOf(Engine engine, Runnable meanwhile) {
        int before = count();
        String word = tell(engine, meanwhile);
        int done = count() - before;
        assertTrue(switch (word) {
            case "answered" -> done == 1;
            case "NOT_DISPATCHED" -> done == 0;
            default -> done <= 1;
        }, () -> word + ", but it happened " + done + " times");
    }

    /** That there is an answer, which is the right one, or how sure the engine is that there was none. */
    String tell(Engine engine, Runnable meanwhile) {
        CompletableFuture<Reply> reply = engine.sendAsync(COUNT);
        meanwhile.run();
        String word = word(reply);
        told.merge(word, 1, Integer::sum);
        return word;
    }

    private static String word(CompletableFuture<Reply> reply) {
        try {
            assertEquals(EngineContract.reply(0, "said\n", ""), reply.join());
            return "answered";
        } catch (CompletionException e) {
            EngineException said = (EngineException) e.getCause();
            assertTrue(said.certainty() != Certainty.PENDING, said.words());
            return said.certainty().toString();
        }
    }

    private int count() {
        return tmux.must("show-options", "-gqv", "@count").length();
    }
}
