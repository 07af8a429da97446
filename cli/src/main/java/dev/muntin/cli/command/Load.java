package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import java.util.List;
import java.util.Optional;

/** {@code load}: builds a session and shows it. */
final class Load implements Command {
    private static final Option DETACHED = Option.flag("build only, attach nothing", "-d", "--detached");
    private static final Syntax SYNTAX = new Syntax("load", "WORKSPACE", "build the session of a workspace, and attach to it",
            List.of(DETACHED, WorkspaceReader.SET, Sizes.OPTION, PlannerOption.OPTION, PatientEngine.OPTION),
            List.of("muntin load dev.yaml", "muntin load -d -L work ~/src/api"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        boolean detached = call.has(DETACHED.name());
        String workspace = call.argument();
        if (!detached && EngineOption.of(call, console) == EngineName.MEMORY) {
            throw new UsageException(SYNTAX.command(), "what stands in memory cannot be attached to; with -d it is built and forgotten");
        }
        // Inside tmux it is tmux that switches, and needs no terminal of ours.
        boolean inTmux = !console.environment().getOrDefault("TMUX", "").isEmpty();
        if (!detached && !inTmux && !(console.terminal().in() && console.terminal().out())) {
            throw new UsageException(SYNTAX.command(), "there is no terminal to attach; with -d the session is built without one");
        }
        Optional<SessionSpec> session = new WorkspaceReader(call, console, true).buildable(workspace);
        if (session.isEmpty()) {
            return ExitCode.USAGE;
        }
        TmuxClient client = Server.of(call, console);
        try (PatientEngine engine = PatientEngine.of(call, console, client)) {
            Outcome outcome = Muntin.on(engine).size(Sizes.of(call, console)).planner(PlannerOption.of(call)).load(session.get());
            boolean stands = new Report(console, call.has("-q")).stands(outcome, session.get());
            if (!stands) {
                return engine.failure();
            }
            return detached ? ExitCode.DONE : new Attachment(console, client, engine).to(session.get().name());
        }
    }
}
