package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.ArgvJson;
import dev.muntin.compiler.emit.Explanation;
import dev.muntin.compiler.emit.ExplanationJson;
import dev.muntin.compiler.emit.PlanJson;
import dev.muntin.compiler.emit.ShellScript;
import dev.muntin.compiler.emit.TmuxFile;
import dev.muntin.compiler.emit.TreeEmitter;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planners;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code plan}: shows what {@code load} would send. */
final class ShowPlan implements Command {
    private static final Option EMIT = Option.choice("FORM",
            "tree (default), argv (the exact words), sh (a script), tmux (a file to source), json", List.of("tree", "argv", "sh", "tmux", "json"), "--emit");
    private static final Option JSON = JsonOption.of("as --emit json; with --emit argv, the words as arrays; with --explain, the figures");
    private static final Option EXPLAIN = Option.flag("what each planner would send, and why this one cuts where it does", "--explain");
    private static final Syntax SYNTAX = new Syntax("plan", "WORKSPACE", "show what load would send; needs no tmux, touches nothing",
            List.of(EMIT, JSON, PlannerOption.OPTION, EXPLAIN, VersionOption.OPTION, WorkspaceReader.SET, Sizes.OPTION, ReadyOption.OPTION),
            List.of("muntin plan dev.yaml", "muntin plan --emit sh dev.yaml > dev.sh", "muntin plan --explain --planner folded dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        String form = form(call);
        Optional<SessionSpec> read = new WorkspaceReader(call, console, false).read(call.argument());
        if (read.isEmpty()) {
            return ExitCode.USAGE;
        }
        DryPlan dry = DryPlan.of(read.get(), call, console);
        Optional<Plan> plan = dry.told(PlannerOption.of(call), console);
        plan.map(whole -> call.has(EXPLAIN.name()) ? explained(call, dry, whole) : emitted(form, call, console, dry, whole))
                .ifPresent(console.out()::print);
        return plan.isPresent() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private static String explained(Call call, DryPlan dry, Plan plan) {
        List<Plan> all = dry.by(Planners.ALL);
        return JsonOption.isIn(call) ? ExplanationJson.of(plan, all) : Explanation.of(plan, all);
    }

    private static String emitted(String form, Call call, Console console, DryPlan dry, Plan plan) {
        return switch (form) {
            case "json" -> PlanJson.document(plan);
            case "argv" -> JsonOption.isIn(call) ? ArgvJson.emit(plan, DryPlan.words(call, console)) : ArgvEmitter.emit(plan, DryPlan.words(call, console));
            case "sh" -> ShellScript.of(nonce -> dry.by(PlannerOption.of(call), nonce), tmux(call));
            case "tmux" -> {
                TmuxFile.refusal(plan).ifPresent(why -> {
                    throw new UsageException(SYNTAX.command(), why);
                });
                yield TmuxFile.of(plan);
            }
            default -> TreeEmitter.emit(plan);
        };
    }

    private static String form(Call call) {
        String form = call.value(EMIT.name()).orElse(JsonOption.isIn(call) ? "json" : "tree");
        if (JsonOption.isIn(call) && !List.of("json", "argv").contains(form)) {
            throw new UsageException(SYNTAX.command(), "--json goes with --emit json and --emit argv");
        }
        return form;
    }

    /** The words that start tmux in a script. */
    private static List<String> tmux(Call call) {
        List<String> words = new ArrayList<>(List.of(call.value("--tmux").orElse("tmux")));
        words.addAll(Server.options(call));
        return words;
    }
}
