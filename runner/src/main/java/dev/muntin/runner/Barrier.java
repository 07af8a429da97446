package dev.muntin.runner;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Waits for the shells of all panes at once, with one question for all of them: a shell that has drawn its prompt has moved the cursor.
 *
 * @param patience after which typing begins all the same
 * @param says hears that it came to that
 */
record Barrier(Engine engine, SessionTarget.Named session, Duration patience, Consumer<String> says) {
    /** A shell that takes longer to start is no pleasure to its owner either. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PERIOD = Duration.ofMillis(50);
    private static final Format WAITING = new Format("#{?#{&&:#{==:#{cursor_x},0},#{==:#{cursor_y},0}},#{?pane_dead,,#{pane_id}},}");

    void await(AwaitReady ready, Bindings bindings) throws EngineException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        List<Prompt> missing = missing(ready.prompts(), bindings);
        while (!missing.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(PERIOD);
            missing = missing(missing, bindings);
        }
        if (!missing.isEmpty()) {
            says.accept(missing.stream().map(prompt -> prompt.part().words()).collect(Collectors.joining("; ",
                    "no prompt within " + EngineException.seconds(patience) + " s: ", "; what is typed there may be lost or shown twice")));
        }
    }

    private List<Prompt> missing(List<Prompt> prompts, Bindings bindings) throws EngineException {
        Set<String> waiting = engine.send(Request.of(List.of(ListPanes.of(session, WAITING)))).text().lines().collect(Collectors.toSet());
        return prompts.stream().filter(prompt -> waiting.contains(bindings.pane(prompt.pane()).asPane())).toList();
    }
}
