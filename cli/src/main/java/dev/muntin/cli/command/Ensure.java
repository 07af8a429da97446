package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import java.util.List;
import java.util.Optional;

/** {@code ensure}: sees to it that a session stands, for programs. */
final class Ensure implements Command {
    private static final Syntax SYNTAX = new Syntax("ensure", "WORKSPACE", "build the session if there is none; say in JSON which it is",
            List.of(JsonOption.ANYWAY, NameOption.OPTION, WorkspaceReader.SET, Sizes.OPTION, PlannerOption.OPTION, ReadyOption.OPTION, PatientEngine.OPTION),
            List.of("muntin ensure dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Ahead.prepare(call, console, false);
        Optional<SessionSpec> read = new WorkspaceReader(call, console, true).read(call.argument());
        if (read.isEmpty()) {
            return ExitCode.USAGE;
        }
        SessionSpec session = NameOption.over(ReadyOption.over(read.get(), call), call);
        try (PatientEngine engine = PatientEngine.of(call, console, Server.of(call, console))) {
            Muntin muntin = Load.muntin(engine, call, console).size(Sizes.of(call, console, session));
            Outcome outcome = muntin.ensure(session);
            // What stands is data here, and no word.
            if (new HalfBuilt(muntin, console).isSaid(outcome, session) || !Report.of(call, console).ofFailures().stands(outcome, session)) {
                return engine.failure();
            }
            String workspace = WorkspacePath.of(call.argument(), console).path().toString();
            console.out().println(new Ensured(workspace, session.name(), outcome instanceof Outcome.Confirmed).json());
            return ExitCode.DONE;
        }
    }
}
