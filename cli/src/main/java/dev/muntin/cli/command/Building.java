package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.runner.Confirmation;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import dev.muntin.runner.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Builds the sessions that a call names, as it wants those treated that stand already. */
record Building(Call call, Console console, PatientEngine engine, Muntin muntin) {
    /** How each ended, in their order; they are built at once, and spoken of one after the other. */
    List<ExitCode> all(List<SessionSpec> sessions) {
        OnExists policy = OnExists.of(call);
        if (policy == OnExists.REPLACE && !sessions.stream().allMatch(this::mayBeReplaced)) {
            return List.of(engine.failure());
        }
        List<Outcome> outcomes = outcomes(sessions, policy == OnExists.REPLACE);
        List<ExitCode> codes = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            codes.add(code(outcomes.get(i), sessions.get(i), policy));
        }
        return codes;
    }

    private List<Outcome> outcomes(List<SessionSpec> sessions, boolean replaced) {
        // Threads are not worth their start for one.
        if (sessions.size() == 1) {
            SessionSpec only = sessions.getFirst();
            return List.of(replaced ? sized(only).replace(only) : sized(only).load(only));
        }
        List<CompletableFuture<Outcome>> builds = sessions.stream()
                .map(session -> replaced ? sized(session).replaceAsync(session) : sized(session).loadAsync(session)).toList();
        return builds.stream().map(CompletableFuture::join).toList();
    }

    private Muntin sized(SessionSpec session) {
        return muntin.size(Sizes.of(call, console, session));
    }

    private boolean mayBeReplaced(SessionSpec session) {
        try {
            return muntin.presence(session) == Presence.ABSENT
                    || YesOption.agrees("session '" + session.name() + "' stands. End it for a new one?", call, console);
        } catch (EngineException e) {
            console.say("cannot tell whether session '" + session.name() + "' stands: " + e.words());
            return false;
        }
    }

    private ExitCode code(Outcome outcome, SessionSpec session, OnExists policy) {
        boolean there = outcome instanceof Outcome.AlreadyThere;
        if (there && policy == OnExists.ERROR) {
            console.say("session '" + session.name() + "' was there already");
            return ExitCode.FAILED;
        }
        if (new HalfBuilt(muntin, console).isSaid(outcome, session)) {
            return engine.failure();
        }
        return there && policy == OnExists.REUSE ? reused(outcome, session) : stands(outcome, session);
    }

    private ExitCode stands(Outcome outcome, SessionSpec session) {
        if (!Report.of(call, console).stands(outcome, session) || engine.isInterrupted()) {
            return engine.failure();
        }
        return outcome instanceof Outcome.AlreadyThere && !call.has(Load.DETACHED.name()) ? restarted(session) : ExitCode.DONE;
    }

    private ExitCode restarted(SessionSpec session) {
        try {
            muntin.restart(session);
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private ExitCode reused(Outcome outcome, SessionSpec session) {
        try {
            Confirmation confirmation = muntin.confirm(session);
            if (confirmation.holds()) {
                return stands(outcome, session);
            }
            console.say("session '" + session.name() + "' was there already, and is not as asked:");
            confirmation.differences().forEach(difference -> console.tell("  " + difference.line()));
            return ExitCode.FAILED;
        } catch (EngineException e) {
            console.say("cannot tell how session '" + session.name() + "' stands: " + e.words());
            return engine.failure();
        }
    }
}
