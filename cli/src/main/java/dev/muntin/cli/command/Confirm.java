package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.Console;
import dev.muntin.cli.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.runner.Confirmation;
import dev.muntin.runner.Muntin;
import java.util.List;
import java.util.Optional;

/** {@code confirm}: compares a session that stands with its workspace. */
public final class Confirm implements Command {
    private static final Syntax SYNTAX = new Syntax("confirm", "WORKSPACE",
            "compare the running session with the workspace: windows, names, panes, layouts, start directories, focus",
            List.of(), List.of("muntin confirm dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Optional<SessionSpec> session = new WorkspaceReader(console, false).read(call.argument());
        if (session.isEmpty()) {
            return ExitCode.USAGE;
        }
        try (SubprocessEngine engine = new SubprocessEngine(Server.of(call, console))) {
            return report(Muntin.on(engine).confirm(session.get()), call, console);
        } catch (EngineException e) {
            console.say("cannot tell whether session '" + session.get().name() + "' stands: " + e.words());
            return ExitCode.FAILED;
        }
    }

    private static ExitCode report(Confirmation confirmation, Call call, Console console) {
        confirmation.differences().forEach(difference -> console.out().println(difference.line()));
        if (confirmation.holds() && !call.has("-q")) {
            console.say("session '" + confirmation.session() + "' is as its workspace asks");
        }
        return confirmation.holds() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
