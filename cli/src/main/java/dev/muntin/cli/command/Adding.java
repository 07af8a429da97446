package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the windows of the workspaces that a call names into a session that stands: the one that it names, or else the one that we are in. */
record Adding(Call call, Console console, PatientEngine engine, Muntin muntin) {
    /** How each ended. One comes behind the other, so they are not built at once. */
    List<ExitCode> all(List<SessionSpec> sessions) {
        Optional<String> named = NameOption.of(call);
        List<ExitCode> codes = new ArrayList<>();
        try {
            Optional<Outer> outer = named.isPresent() ? Optional.empty() : Optional.of(here());
            for (SessionSpec session : sessions) {
                Outcome outcome = named.isPresent()
                        ? muntin.append(session, new SessionTarget.Named(named.get()))
                        : muntin.append(session, outer.flatMap(Outer::pane).orElseThrow(this::nowhere));
                boolean added = Report.of(call, console).isAdded(outcome, session);
                if (engine.isInterrupted()) {
                    return List.of(engine.failure());
                }
                codes.add(added ? ExitCode.DONE : engine.failure());
            }
        } catch (EngineException e) {
            console.say("cannot tell which session we are in: " + e.words());
            codes.add(engine.failure());
        }
        return codes;
    }

    /** The pane that we are in is one of this server. */
    private Outer here() throws EngineException {
        Outer outer = Outer.of(console.environment()).filter(any -> any.pane().isPresent()).orElseThrow(this::nowhere);
        if (!outer.isServerOf(engine)) {
            throw nowhere();
        }
        return outer;
    }

    private UsageException nowhere() {
        return new UsageException(call.syntax().command(), "we are in no session of this server; -s NAME says to which one the windows are added");
    }
}
