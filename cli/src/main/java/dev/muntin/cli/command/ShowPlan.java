package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.TreeEmitter;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Optional;

/** {@code plan}: shows what {@code load} would send. */
final class ShowPlan implements Command {
    private static final Option EMIT = Option.choice("the form: a tree to read, or the exact words to send (default tree)",
            List.of("tree", "argv"), "--emit");
    private static final Syntax SYNTAX = new Syntax("plan", "WORKSPACE", "show what load would send; needs no tmux, touches nothing",
            List.of(EMIT, WorkspaceReader.SET, Sizes.OPTION),
            List.of("muntin plan dev.yaml", "muntin plan --emit argv dev.yaml | sh"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Optional<SessionSpec> session = new WorkspaceReader(call, console, false).buildable(call.argument());
        if (session.isEmpty()) {
            return ExitCode.USAGE;
        }
        Plan plan = Compiler.compile(session.get(), new Build(Sizes.of(call, console), Plan.DRY));
        if (plan.since().compareTo(TmuxVersion.OLDEST) > 0) {
            console.say("this plan needs tmux " + plan.since() + "; do not send it to an older one");
        }
        console.out().print(call.value(EMIT.name()).orElse("tree").equals("argv")
                ? ArgvEmitter.emit(plan, Server.options(call))
                : TreeEmitter.emit(plan));
        return ExitCode.DONE;
    }
}
