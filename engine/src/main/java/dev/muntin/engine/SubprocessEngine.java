package dev.muntin.engine;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.List;

/** One tmux process for each dispatch: nothing to keep alive, nothing to lose, and tmux itself starts a server where there is none. */
public final class SubprocessEngine implements Engine {
    private final TmuxClient client;

    public SubprocessEngine(TmuxClient client) {
        this.client = client;
    }

    @Override
    public Reply send(Request request) throws EngineException {
        Dispatch dispatch = Dispatch.of(request.chain());
        return TmuxProcess.run(client, dispatch.arguments(), dispatch.bytes(), request.deadline());
    }

    @Override
    public TmuxVersion version() throws EngineException {
        Reply running = ask(List.of("display-message", "-p", "#{version}"));
        Reply answer = running.exit() == 0 ? running : ask(List.of("-V"));
        String word = answer.text().strip();
        return TmuxVersion.parse(word).orElseThrow(() ->
                new EngineException(Certainty.NOT_DISPATCHED, "'" + word + "' is no version of tmux that can be compared with others"));
    }

    private Reply ask(List<String> arguments) throws EngineException {
        return client.run(arguments, Duration.ofSeconds(10));
    }

    @Override
    public void close() {}
}
