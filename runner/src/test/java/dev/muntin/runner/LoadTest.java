package dev.muntin.runner;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Layout.TILED;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.dsl.Workspace;
import dev.muntin.engine.CountingEngine;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.testkit.PrivateTmux;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Workspace THREE_BY_THREE = workspace("dev", w -> w
            .directory("/tmp")
            .window("editor", e -> e.layout(MAIN_VERTICAL).pane("echo one;").pane("echo it's").pane())
            .window("logs", l -> l.layout(TILED).focus().pane().pane(p -> p.focus().directory("/var")).pane())
            .window("rest", r -> r.pane().pane().pane()));

    @Test
    void threeByThreeTakesOneDispatchAndIsConfirmed() {
        try (PrivateTmux tmux = PrivateTmux.open(); CountingEngine engine = engine(tmux)) {
            Outcome outcome = Muntin.on(engine).load(THREE_BY_THREE);

            assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
            assertEquals(1, engine.dispatches());
        }
    }

    static CountingEngine engine(PrivateTmux tmux) {
        return new CountingEngine(new SubprocessEngine(new TmuxClient(tmux.binary(),
                List.of("-S", tmux.socket().toString(), "-f", tmux.configuration().toString()), tmux.environment())));
    }
}
