package dev.muntin.cli.command;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.progress.Progress;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Presence;
import java.util.List;
import java.util.Optional;

/** {@code stop}: ends the session of a workspace, after what the workspace wants done before. */
final class Stop implements Command {
    private static final Syntax SYNTAX = new Syntax("stop", "WORKSPACE", "run on_project_stop of a workspace, and end its session",
            List.of(NameOption.OPTION, YesOption.OPTION, WorkspaceReader.SET, PatientEngine.OPTION), List.of("muntin stop dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Optional<SessionSpec> read = new WorkspaceReader(call, console, false).read(call.argument());
        if (read.isEmpty()) {
            return ExitCode.USAGE;
        }
        SessionSpec session = NameOption.over(read.get(), call);
        try (PatientEngine engine = PatientEngine.of(call, console, Server.of(call, console))) {
            Muntin muntin = Muntin.on(engine).from(Surroundings.here(console.directory(), console.environment()))
                    .listening(new Progress(console, call.has("-q")));
            return stopped(engine, muntin, session, call, console);
        }
    }

    private static ExitCode stopped(PatientEngine engine, Muntin muntin, SessionSpec session, Call call, Console console) {
        try {
            return stopped(muntin, session, call, console);
        } catch (EngineException e) {
            console.say("cannot tell whether session '" + session.name() + "' stands: " + e.words());
            return engine.failure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private static ExitCode stopped(Muntin muntin, SessionSpec session, Call call, Console console) throws EngineException, InterruptedException {
        if (muntin.presence(session) == Presence.FOREIGN
                && !YesOption.agrees("session '" + session.name() + "' was not built by muntin. End it?", call, console)) {
            return ExitCode.FAILED;
        }
        boolean ended = muntin.stop(session);
        if (!call.has("-q")) {
            console.say("session '" + session.name() + (ended ? "' was ended" : "' does not run"));
        }
        return ExitCode.DONE;
    }
}
