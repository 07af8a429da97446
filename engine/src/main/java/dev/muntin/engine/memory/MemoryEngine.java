package dev.muntin.engine.memory;

import dev.muntin.engine.Dispatch;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.memory.command.Client;
import dev.muntin.engine.memory.world.Crash;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * A tmux that is not there: it reads what would be sent and answers as that tmux would, but runs no program. What tmux could do
 * and the model cannot is an {@link UnsupportedOperationException}, never an answer.
 */
public final class MemoryEngine implements Engine {
    private final TmuxVersion version;
    private final MemoryTmux tmux;
    private final Faults faults = new Faults();
    private final Turns turns = new Turns();

    /** A server of this version, not yet started, with a client that has a home, a shell and nothing else. */
    public MemoryEngine(TmuxVersion version) {
        this(version, "");
    }

    /** The same with a configuration file of this text. */
    public MemoryEngine(TmuxVersion version, String configuration) {
        this.version = version;
        this.tmux = new MemoryTmux(version, configuration, Client.standard());
    }

    @Override
    public Reply send(Request request) throws EngineException {
        Dispatch dispatch = Dispatch.of(request.chain());
        return run(dispatch.arguments(), dispatch.input(), request.deadline());
    }

    /** Answers as the tmux program would to these arguments and this standard input. */
    public Reply run(List<String> arguments, String input, Duration deadline) throws EngineException {
        Faults now = faults.take();
        try (Turns.Turn turn = turns.take(deadline)) {
            Reply reply = tmux.run(arguments, input, turn, now.script());
            turn.pause(now.delay());
            if (now.isAnswerLost()) {
                throw new EngineException(Certainty.UNKNOWN, "the answer of tmux was lost: told to lose it");
            }
            return reply;
        } catch (Crash crash) {
            tmux.end();
            throw new EngineException(Certainty.UNKNOWN, "server exited unexpectedly: " + crash.getMessage(), crash);
        } catch (Turns.TooLong late) {
            throw EngineException.late(deadline, late);
        }
    }

    @Override
    public TmuxVersion version() {
        return version;
    }

    /** What is to go wrong with the next dispatch. */
    public Faults faults() {
        return faults;
    }

    /** What stands on the server now. */
    public ServerSnapshot snapshot() {
        return turns.alone(() -> tmux.server().map(ServerSnapshot::of).orElse(new ServerSnapshot(List.of())));
    }

    /** Ends the program of a pane with this exit status, or by a signal without one; it goes, unless {@code remain-on-exit} keeps it. */
    public void endProgram(String paneId, OptionalInt status) {
        turns.alone(() -> tmux.endProgram(paneId, status));
    }

    /** Puts text on the screen of a pane. */
    public void show(String paneId, String text) {
        turns.alone(() -> tmux.pane(paneId).show(text));
    }

    @Override
    public void close() {}
}
