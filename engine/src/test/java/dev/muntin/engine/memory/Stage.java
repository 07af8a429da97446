package dev.muntin.engine.memory;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.imsg.SpokenTmux;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where commands are carried out: a real server, or the one in memory. */
sealed interface Stage extends AutoCloseable {
    /** What a stage says that is no more. */
    String DEAD = "the server is dead";
    /** What one says that will never answer again. */
    String CIRCLING = "the server turns in circles";
    /** Panes cost as little as can be: one program, which waits for what nobody types. */
    String CONFIGURATION = "set -s exit-empty off\nset -g automatic-rename off\nset -g default-shell /bin/cat\n";
    List<String> CARRIER = List.of("start-server", ";", "source-file", "-");
    Duration PATIENCE = Duration.ofSeconds(4);

    /** The answer to these lines. */
    Reply told(String lines) throws EngineException;

    /** Ends it without asking it. */
    default void abandon() {}

    @Override
    void close();

    /** The answer as text. */
    default String answer(String lines) {
        try {
            Reply reply = told(lines);
            return reply.exit() + "\n" + reply.text() + reply.words() + "\n";
        } catch (EngineException e) {
            return e.certainty() == Certainty.PENDING ? CIRCLING : DEAD;
        }
    }

    /** A tmux on a socket of its own. */
    final class Real implements Stage {
        private final SpokenTmux tmux = new SpokenTmux(CONFIGURATION);

        @Override
        public Reply told(String lines) throws EngineException {
            Optional<Reply> reply = tmux.run(CARRIER, lines, PATIENCE);
            return reply.orElseThrow(() -> new EngineException(Certainty.NOT_DISPATCHED, DEAD));
        }

        @Override
        public void abandon() {
            tmux.endByForce();
        }

        @Override
        public void close() {
            try {
                tmux.close();
            } catch (IllegalStateException unending) {
                // After some sequences 3.3a turns in circles when it is told to end, and has been ended by force.
                System.err.println(unending.getMessage());
            }
        }
    }

    /** The model of one. */
    final class Model implements Stage {
        private final MemoryEngine engine;

        Model(TmuxVersion version) {
            engine = new MemoryEngine(version, CONFIGURATION);
        }

        @Override
        public Reply told(String lines) throws EngineException {
            return engine.run(CARRIER, lines, PATIENCE);
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
