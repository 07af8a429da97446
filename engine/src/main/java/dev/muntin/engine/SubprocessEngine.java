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
        return TmuxProcess.run(client, Dispatch.of(request.chain()), request.deadline());
    }

    @Override
    public TmuxVersion version() throws EngineException {
        Reply running = ask(Dispatch.VERSION);
        Reply answer = running.exit() == 0 ? running : ask(new Dispatch(List.of("-V"), ""));
        String word = answer.text().strip();
        return TmuxVersion.parse(word).orElseThrow(() ->
                new EngineException(Certainty.NOT_DISPATCHED, "'" + word + "' is no version of tmux that can be compared with others"));
    }

    private Reply ask(Dispatch dispatch) throws EngineException {
        return TmuxProcess.run(client, dispatch, Duration.ofSeconds(10));
    }

    @Override
    public void close() {}
}
