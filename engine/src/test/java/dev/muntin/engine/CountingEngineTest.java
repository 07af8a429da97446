package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.TmuxVersion;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CountingEngineTest {
    private static final Request REQUEST = Request.of(List.of(Live.session()));

    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountingEngine counting = new CountingEngine(new Engine() {
        @Override
        public Reply send(Request request) throws EngineException {
            if (request.chain().size() > 1) {
                throw new EngineException(Certainty.UNKNOWN, "lost");
            }
            return EngineContract.reply(0, "sent", "");
        }

        @Override
        public TmuxVersion version() {
            return TmuxVersion.of(3, 4);
        }

        @Override
        public void close() {
            closed.set(true);
        }
    });

    @Test
    void nothingSentIsNothingCounted() {
        assertEquals(0, counting.dispatches());
    }

    @Test
    void everyDispatchCounts() throws EngineException {
        counting.send(REQUEST);
        counting.version();
        counting.sendAsync(REQUEST).join();
        assertEquals(3, counting.dispatches());
    }

    @Test
    void aLostDispatchCounts() {
        assertThrows(EngineException.class, () -> counting.send(Request.of(List.of(Live.session(), Live.session()))));
        assertEquals(1, counting.dispatches());
    }

    @Test
    void theAnswersAreThoseOfTheEngineBehind() throws EngineException {
        assertEquals("sent", counting.send(REQUEST).text());
        assertEquals(TmuxVersion.of(3, 4), counting.version());
    }

    @Test
    void closingClosesTheEngineBehind() {
        counting.close();
        assertTrue(closed.get());
    }
}
