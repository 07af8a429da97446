package dev.muntin.engine;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.ops.Operation;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.List;

/** One tmux process for each dispatch: nothing to keep alive, nothing to lose, and tmux itself starts a server where there is none. */
public final class SubprocessEngine implements Engine {
    /** An exit code above it is the end of a process by a signal; tmux itself ends with none of these. */
    private static final int SIGNALLED = 128;

    private final TmuxClient client;

    public SubprocessEngine(TmuxClient client) {
        this.client = client;
    }

    @Override
    public Reply send(Request request) throws EngineException {
        Dispatch dispatch = Dispatch.of(request.chain());
        Reply reply = TmuxProcess.run(client, dispatch.arguments(), dispatch.bytes(), request.deadline());
        if (reply.exit() > SIGNALLED && reply.stderr().length == 0 && request.chain().stream().noneMatch(SubprocessEngine::endsAsItLikes)) {
            throw new EngineException(Certainty.UNKNOWN, "tmux was ended by signal " + (reply.exit() - SIGNALLED) + " before it had answered");
        }
        return reply;
    }

    /** Whether the exit code of a shell command becomes that of tmux. */
    private static boolean endsAsItLikes(Operation operation) {
        return operation.is(Trait.WAITS);
    }

    @Override
    public TmuxVersion version() throws EngineException {
        Reply running = ask(List.of("display-message", "-p", "#{version}"));
        Reply answer = running.exit() == 0 ? running : ask(List.of("-V"));
        // A hook of the user's prints behind it.
        String word = answer.text().lines().findFirst().orElse("").strip();
        return TmuxVersion.parse(word).orElseThrow(() ->
                new EngineException(Certainty.NOT_DISPATCHED, "'" + word + "' is no version of tmux that can be compared with others"));
    }

    private Reply ask(List<String> arguments) throws EngineException {
        return client.run(arguments, Duration.ofSeconds(10));
    }

    @Override
    public void close() {}
}
