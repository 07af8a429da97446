package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.EndSignal;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.Optional;

/** Waits for tmux as long as its user is willing to, and remembers whether that was too short, or whether somebody interrupted what it was for. */
final class PatientEngine implements Engine {
    static final Option OPTION = Option.valued("S",
            "how many seconds tmux may take to answer (else " + Request.PATIENCE.toSeconds() + ")", "--timeout");

    private final Engine engine;
    private final Duration patience;
    private final Interruption interruption;
    private volatile boolean ranOut;

    private PatientEngine(Engine engine, Duration patience, Interruption interruption) {
        this.engine = engine;
        this.patience = patience;
        this.interruption = interruption;
    }

    static PatientEngine of(Call call, Console console, TmuxClient client) {
        EngineName name = EngineOption.of(call, console);
        if (name == EngineName.MEMORY && !call.has("-q")) {
            console.say("engine 'memory' is a model of tmux, forgotten when this command ends: no real one is asked or changed");
        }
        return new PatientEngine(name.open(client), asked(call).orElse(Request.PATIENCE), new Interruption(console));
    }

    /** How long its user is willing to wait, if that was said. */
    static Optional<Duration> asked(Call call) {
        return call.value(OPTION.name()).map(text -> seconds(call, text));
    }

    /** How a command ends that did not come about. */
    ExitCode failure() {
        return interruption.heard().map(EndSignal::code).orElse(ranOut ? ExitCode.LATE : ExitCode.FAILED);
    }

    boolean isInterrupted() {
        return interruption.heard().isPresent();
    }

    /** What hears of the builds on it, so that they can be undone. */
    Interruption interruption() {
        return interruption;
    }

    @Override
    public Reply send(Request request) throws EngineException {
        try {
            return engine.send(new Request(request.chain(), patience));
        } catch (EngineException e) {
            if (isInterrupted()) {
                // The key that interrupts reaches tmux as well.
                throw new EngineException(e.certainty(), "interrupted", e);
            }
            if (!e.isLate()) {
                throw e;
            }
            ranOut = true;
            throw e.with(" (" + OPTION.name() + " gives it longer)");
        }
    }

    @Override
    public TmuxVersion version() throws EngineException {
        return engine.version();
    }

    @Override
    public void close() {
        engine.close();
    }

    private static Duration seconds(Call call, String text) {
        if (!text.matches("0*[1-9]\\d{0,5}")) {
            throw new UsageException(call.syntax().command(), OPTION.name() + " takes a number of seconds, not '" + text + "'");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }
}
