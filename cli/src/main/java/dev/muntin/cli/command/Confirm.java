package dev.muntin.cli.command;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.json.Json;
import dev.muntin.runner.Confirmation;
import dev.muntin.runner.Muntin;
import java.util.List;
import java.util.Optional;

/** {@code confirm}: compares a session that stands with its workspace. */
final class Confirm implements Command {
    private static final Option JSON = JsonOption.of("as JSON: what differs, and what has only moved on");
    private static final int SCHEMA = 1;
    private static final Syntax SYNTAX = new Syntax("confirm", "WORKSPACE",
            "compare the running session with its workspace (- missing, + extra, ~ different)",
            List.of(JSON, NameOption.OPTION, WorkspaceReader.SET, PatientEngine.OPTION), List.of("muntin confirm dev.yaml", "muntin confirm --json dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Optional<SessionSpec> session = new WorkspaceReader(call, console, false).read(call.argument());
        if (session.isEmpty()) {
            return ExitCode.USAGE;
        }
        try (PatientEngine engine = PatientEngine.of(call, console, Server.of(call, console))) {
            return confirm(engine, NameOption.over(session.get(), call), call, console);
        }
    }

    private static ExitCode confirm(PatientEngine engine, SessionSpec session, Call call, Console console) {
        try {
            return report(Muntin.on(engine).confirm(session), call, console);
        } catch (EngineException e) {
            console.say("cannot tell whether session '" + session.name() + "' stands: " + e.words());
            return engine.failure();
        }
    }

    private static ExitCode report(Confirmation confirmation, Call call, Console console) {
        if (JsonOption.isIn(call)) {
            console.out().print(Json.document(SCHEMA, "confirmation", confirmation, Confirmation.JSON));
            return confirmation.holds() ? ExitCode.DONE : ExitCode.FAILED;
        }
        confirmation.differences().forEach(difference -> console.out().println(coloured(Printable.of(difference.line()), console.ink())));
        if (!call.has("-q")) {
            confirmation.notes().forEach(note -> console.say(note.line()));
        }
        if (confirmation.isMissing()) {
            console.say("session '" + confirmation.session() + "' does not run; 'muntin load' builds it");
        }
        if (confirmation.holds() && !call.has("-q")) {
            console.say("session '" + confirmation.session() + "' is as its workspace asks");
        }
        return confirmation.holds() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** By its first character, as differences are everywhere. */
    private static String coloured(String line, Ink ink) {
        return switch (line.charAt(0)) {
            case '-' -> ink.bad(line);
            case '+' -> ink.good(line);
            default -> ink.warning(line);
        };
    }
}
