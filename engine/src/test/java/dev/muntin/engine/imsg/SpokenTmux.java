package dev.muntin.engine.imsg;

import dev.muntin.engine.Dispatch;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.TmuxClient;
import dev.muntin.testkit.PrivateTmux;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A private server that is told words over its socket, for tests that have much to say: no process is started for it. */
public final class SpokenTmux implements AutoCloseable {
    private final PrivateTmux tmux;
    private final ImsgEngine engine;
    private final ProcessHandle server;

    /** A server with this configuration, which has to keep it alive without a session. */
    public SpokenTmux(String configuration) {
        tmux = PrivateTmux.open(configuration);
        server = ProcessHandle.of(Long.parseLong(tmux.must("start-server", ";", "display-message", "-p", "#{pid}"))).orElseThrow();
        engine = new ImsgEngine(new TmuxClient(tmux.binary(), List.of("-S", tmux.socket().toString()), tmux.environment()));
    }

    /** What it answers; empty if nobody listens any more. */
    public Optional<Reply> run(List<String> arguments, String input, Duration deadline) throws EngineException {
        return engine.exchange(new Dispatch(arguments, input), deadline);
    }

    /** Ends a server that does not listen any more. */
    public void endByForce() {
        server.destroyForcibly();
    }

    @Override
    public void close() {
        engine.close();
        try {
            tmux.close();
        } finally {
            server.destroyForcibly();
        }
    }
}
