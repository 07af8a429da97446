package dev.muntin.cli.command;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.progress.Progress;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.ArgvJson;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.runner.Muntin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code load}: builds sessions, and shows the last one. */
final class Load implements Command {
    static final Option DETACHED = Option.flag("build only, attach nothing", "-d", "--detached");
    private static final Option APPEND = Option.flag("add the windows to the session we are in, or of -s", "-a", "--append");
    private static final Option DRY_RUN = Option.flag("send nothing; show what would be sent, as plan --emit argv", "--dry-run");
    private static final Option JSON = JsonOption.of("with --dry-run, the words as arrays");
    private static final Syntax SYNTAX = new Syntax("load", "WORKSPACE...", "build the session of a workspace, and attach to it",
            List.of(DETACHED, APPEND, NameOption.OPTION, OnExists.OPTION, YesOption.OPTION, DRY_RUN, JSON, WorkspaceReader.SET, Sizes.OPTION, PlannerOption.OPTION,
                    ReadyOption.OPTION, PatientEngine.OPTION),
            List.of("muntin load dev.yaml", "muntin load -d -L work ~/src/api ~/src/web"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        boolean dry = call.has(DRY_RUN.name());
        check(call, console);
        if (!dry) {
            Ahead.prepare(call, console, !call.has(DETACHED.name()) && Attachment.takesTerminal(console));
        }
        List<SessionSpec> sessions = new ArrayList<>();
        for (String workspace : call.arguments()) {
            new WorkspaceReader(call, console, !dry).read(workspace).ifPresent(sessions::add);
        }
        // All that is wrong has been said by now, and nothing has been built.
        if (sessions.size() < call.arguments().size()) {
            return ExitCode.USAGE;
        }
        if (dry) {
            return shown(sessions, call, console);
        }
        sessions.replaceAll(session -> ReadyOption.over(session, call));
        return call.has(APPEND.name()) ? added(sessions, call, console) : built(sessions, call, console);
    }

    private static ExitCode shown(List<SessionSpec> sessions, Call call, Console console) {
        List<Plan> plans = sessions.stream()
                .flatMap(session -> DryPlan.of(NameOption.over(session, call), call, console).told(PlannerOption.of(call), console).stream()).toList();
        List<String> tmux = DryPlan.words(call, console);
        plans.forEach(plan -> console.out().print(JsonOption.isIn(call) ? ArgvJson.emit(plan, tmux) : ArgvEmitter.emit(plan, tmux)));
        return plans.size() == sessions.size() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private static void check(Call call, Console console) {
        if (call.has(DRY_RUN.name()) && call.has(APPEND.name())) {
            throw wrong("--dry-run shows what builds sessions; what " + APPEND.name() + " would send depends on the session that it adds to");
        }
        if (JsonOption.isIn(call) && !call.has(DRY_RUN.name())) {
            throw wrong("--json goes with --dry-run; 'muntin ensure' builds a session and says in JSON which it is");
        }
        boolean detached = call.has(DETACHED.name()) || call.has(DRY_RUN.name());
        if (!detached && EngineOption.of(call, console) == EngineName.MEMORY) {
            throw wrong("what stands in memory cannot be attached to; with -d it is built and forgotten");
        }
        boolean append = call.has(APPEND.name());
        if (append && (call.has(OnExists.OPTION.name()) || call.has(Sizes.OPTION.name()))) {
            throw wrong("what is added to a session takes its size and its name; " + APPEND.name() + " goes with neither --on-exists nor --size");
        }
        if (!append && NameOption.of(call).isPresent() && call.arguments().size() > 1) {
            throw wrong("-s names one session, and " + call.arguments().size() + " were asked for");
        }
    }

    private static ExitCode built(List<SessionSpec> read, Call call, Console console) {
        List<SessionSpec> sessions = read.stream().map(session -> NameOption.over(session, call)).toList();
        mustDiffer(sessions, call);
        TmuxClient client = Server.of(call, console);
        try (PatientEngine engine = PatientEngine.of(call, console, client)) {
            Muntin muntin = muntin(engine, call, console);
            ExitCode worst = worst(new Building(call, console, engine, muntin).all(sessions));
            return !worst.equals(ExitCode.DONE) || call.has(DETACHED.name()) ? worst
                    : new Attachment(console, client, engine).to(sessions.getLast().name());
        }
    }

    private static ExitCode added(List<SessionSpec> sessions, Call call, Console console) {
        TmuxClient client = Server.of(call, console);
        try (PatientEngine engine = PatientEngine.of(call, console, client)) {
            ExitCode worst = worst(new Adding(call, console, engine, muntin(engine, call, console)).all(sessions));
            Optional<String> elsewhere = NameOption.of(call);
            return !worst.equals(ExitCode.DONE) || call.has(DETACHED.name()) || elsewhere.isEmpty() ? worst
                    : new Attachment(console, client, engine).to(elsewhere.get());
        }
    }

    static Muntin muntin(PatientEngine engine, Call call, Console console) {
        return Muntin.on(engine).from(Surroundings.here(console.directory(), console.environment()))
                .listening(new Progress(console, call.has("-q")).andThen(engine.interruption())).planner(PlannerOption.of(call));
    }

    private static void mustDiffer(List<SessionSpec> sessions, Call call) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            String name = sessions.get(i).name();
            String other = files.putIfAbsent(name, call.arguments().get(i));
            if (other != null) {
                throw wrong("'" + other + "' and '" + call.arguments().get(i) + "' are both session '" + name + "'");
            }
        }
    }

    private static ExitCode worst(List<ExitCode> codes) {
        return codes.stream().max((one, other) -> Integer.compare(one.code(), other.code())).orElse(ExitCode.DONE);
    }

    private static UsageException wrong(String words) {
        return new UsageException(SYNTAX.command(), words);
    }
}
