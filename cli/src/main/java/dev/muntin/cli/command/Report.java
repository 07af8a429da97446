package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.progress.Parts;
import dev.muntin.cli.terminal.Console;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.ops.channel.Argv;
import dev.muntin.runner.Failure;
import dev.muntin.runner.Outcome;
import java.util.List;

/** Says how a build ended. */
record Report(Console console, TmuxClient client, EngineName engine, boolean quiet) {
    private static final int MOST_SUSPECTS = 5;
    /** What tmux says of what has just been made. */
    private static final List<String> GONE = List.of("no such session", "can't find session", "can't find window", "can't find pane");

    static Report of(Call call, Console console) {
        return new Report(console, Server.of(call, console), EngineOption.of(call, console), call.has("-q"));
    }

    /** Says only what went wrong. */
    Report ofFailures() {
        return new Report(console, client, engine, true);
    }

    /** Whether there is a session to attach to now. */
    boolean stands(Outcome outcome, SessionSpec session) {
        switch (outcome) {
            case Outcome.Confirmed confirmed -> {
                if (!quiet) {
                    confirmed("session '" + confirmed.session() + "' " + built() + " as asked", confirmed, session);
                }
            }
            case Outcome.AlreadyThere there -> {
                if (!quiet) {
                    console.say("session '" + there.session() + "' was there already, and is left as it is");
                }
            }
            case Outcome.Failed failed -> failed("session '" + session.name() + "' was not built", failed.failure());
            case Outcome.Differs differs -> differs("session '" + differs.session() + "' came out other than asked, and was ended again:", differs);
            case Outcome.Unknown unknown -> console.say("session '" + unknown.session() + "' may be half built: " + unknown.words()
                    + "; nothing was ended, look with 'muntin confirm'");
        }
        return outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.AlreadyThere;
    }

    /** Whether the windows of a workspace stand now, in a session that is not its own. */
    boolean isAdded(Outcome outcome, SessionSpec session) {
        switch (outcome) {
            case Outcome.Confirmed confirmed -> {
                if (!quiet) {
                    confirmed("the windows of '" + session.name() + "' stand as asked", confirmed, session);
                }
            }
            case Outcome.Failed failed -> failed("the windows of '" + session.name() + "' were not added", failed.failure());
            case Outcome.Differs differs -> differs("the windows of '" + session.name() + "' came out other than asked, and were ended again:", differs);
            case Outcome.Unknown unknown -> console.say("some windows of '" + session.name() + "' may stand: " + unknown.words() + "; nothing was ended");
            case Outcome.AlreadyThere there -> throw new IllegalArgumentException("windows have no name that could be taken: " + there);
        }
        return outcome instanceof Outcome.Confirmed;
    }

    private void confirmed(String what, Outcome.Confirmed confirmed, SessionSpec session) {
        console.say(what + ": " + new Parts(session.windows().size(), confirmed.panes().size()).words());
        confirmed.ended().forEach(note -> console.tell("  " + note.line()));
    }

    private String built() {
        return engine == EngineName.MEMORY ? "was built in memory" : "stands";
    }

    private void differs(String words, Outcome.Differs differs) {
        console.say(words);
        differs.differences().forEach(difference -> console.tell("  " + difference.line()));
        between(differs.hooks());
    }

    private void failed(String what, Failure failure) {
        console.say(what + ": " + failure.words());
        List<PlannedOperation> suspects = failure.suspects();
        if (suspects.size() == 1) {
            console.tell("  " + line(suspects.getFirst()));
        } else if (!suspects.isEmpty()) {
            console.tell("  it was one of these operations:");
            suspects.stream().limit(MOST_SUSPECTS).forEach(suspect -> console.tell("    " + line(suspect)));
            if (suspects.size() > MOST_SUSPECTS) {
                console.tell("    … or one of " + (suspects.size() - MOST_SUSPECTS) + " more");
            }
        }
        if (GONE.stream().anyMatch(failure.words()::contains)) {
            console.tell("  it was gone again: a pane goes when its program or its shell ends, a session with its last pane");
        }
        if (failure.undone()) {
            console.tell("  what had been made of it was ended again");
        }
        between(failure.hooks());
    }

    private void between(List<String> hooks) {
        if (!hooks.isEmpty()) {
            console.tell("  hooks of this tmux ran in between: " + String.join(", ", hooks) + "; the planner transaction keeps them away");
        }
    }

    /** Where it was written, and how a person can try it. */
    private String line(PlannedOperation operation) {
        String place = operation.origin().place();
        List<String> typed = client.interactive(Argv.of(List.of(operation.operation())).arguments());
        String words = PosixShell.line(typed);
        return (place.isEmpty() ? "" : place + ": ") + operation.part().words() + ": " + words;
    }
}
