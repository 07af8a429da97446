package dev.muntin.cli.command;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import java.util.List;
import java.util.Optional;

/** {@code load}: builds a session and shows it. */
final class Load implements Command {
    private static final Option DETACHED = Option.flag("build only, attach nothing", "-d", "--detached");
    private static final Option YES = Option.flag("answer yes to whatever would be asked", "-y", "--yes");
    private static final Option DRY_RUN = Option.flag("send nothing; show what would be sent, as plan --emit argv", "--dry-run");
    private static final Syntax SYNTAX = new Syntax("load", "WORKSPACE", "build the session of a workspace, and attach to it",
            List.of(DETACHED, YES, DRY_RUN, WorkspaceReader.SET, Sizes.OPTION, PlannerOption.OPTION, ReadyOption.OPTION, PatientEngine.OPTION),
            List.of("muntin load dev.yaml", "muntin load -d -L work ~/src/api"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        return call.has(DRY_RUN.name()) ? shown(call, console) : loaded(call, console);
    }

    private static ExitCode shown(Call call, Console console) {
        Optional<Plan> plan = new WorkspaceReader(call, console, false).read(call.argument())
                .flatMap(read -> DryPlan.of(read, call, console).told(PlannerOption.of(call), console));
        plan.ifPresent(whole -> console.out().print(ArgvEmitter.emit(whole, DryPlan.words(call, console))));
        return plan.isPresent() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private static ExitCode loaded(Call call, Console console) {
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
        Optional<SessionSpec> read = new WorkspaceReader(call, console, true).read(workspace);
        if (read.isEmpty()) {
            return ExitCode.USAGE;
        }
        SessionSpec session = ReadyOption.over(read.get(), call);
        TmuxClient client = Server.of(call, console);
        try (PatientEngine engine = PatientEngine.of(call, console, client)) {
            Muntin muntin = Muntin.on(engine).from(Surroundings.here(console.directory(), console.environment())).telling(console::say)
                    .size(Sizes.of(call, console)).planner(PlannerOption.of(call));
            Outcome outcome = muntin.load(session);
            if (!new Report(console, call.has("-q")).stands(outcome, session)) {
                return engine.failure();
            }
            warn(session, outcome, console);
            return detached ? ExitCode.DONE : attached(muntin, session, outcome, new Attachment(console, client, engine));
        }
    }

    private static ExitCode attached(Muntin muntin, SessionSpec session, Outcome outcome, Attachment attachment) {
        try {
            if (outcome instanceof Outcome.AlreadyThere) {
                muntin.restart(session);
            }
            return attachment.to(session.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private static void warn(SessionSpec session, Outcome outcome, Console console) {
        if (outcome instanceof Outcome.Confirmed) {
            session.hooks().stop().forEach(script -> console.say(script.origin().place() + ": on_project_stop is not run by load, nor when the session is killed"));
        }
    }
}
