package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.source.Reason;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.runner.jobs.Jobs;
import java.io.IOException;
import java.util.Optional;

/** The jobs of the workspace that a command line names. */
final class SessionJobs {
    /** What a command does with them. */
    interface Work {
        /** Empty if it did not come about. */
        Optional<ExitCode> run(Jobs jobs, SessionSpec session) throws EngineException, IOException, InterruptedException;
    }

    private SessionJobs() {}

    /** @param builds whether the session may have to be built, so that its directories count */
    static ExitCode of(Call call, Console console, boolean builds, Work work) {
        Optional<SessionSpec> read = new WorkspaceReader(call, console, builds).read(call.argument());
        if (read.isEmpty()) {
            return ExitCode.USAGE;
        }
        SessionSpec session = NameOption.over(read.get(), call);
        try (PatientEngine engine = PatientEngine.of(call, console, Server.of(call, console))) {
            return run(engine, session, call, console, work);
        }
    }

    private static ExitCode run(PatientEngine engine, SessionSpec session, Call call, Console console, Work work) {
        try {
            Optional<ExitCode> code = work.run(Jobs.of(Load.muntin(engine, call, console).size(Sizes.of(call, console, session)), session), session);
            return engine.isInterrupted() ? engine.failure() : code.orElseGet(engine::failure);
        } catch (EngineException e) {
            console.say("session '" + session.name() + "': " + e.words());
            return engine.failure();
        } catch (IOException e) {
            // Of its own standard output the program speaks itself, at its end.
            if (!console.out().checkError()) {
                console.say(Reason.of(e));
            }
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
