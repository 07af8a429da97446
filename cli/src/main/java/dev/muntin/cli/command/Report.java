package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.runner.Failure;
import dev.muntin.runner.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Says how a build ended. */
record Report(Console console, boolean quiet) {
    private static final int MOST_SUSPECTS = 5;

    /** Whether there is a session to attach to now. */
    boolean stands(Outcome outcome, SessionSpec session) {
        switch (outcome) {
            case Outcome.Confirmed confirmed -> {
                if (!quiet) {
                    console.say("session '" + confirmed.session() + "' stands as asked: " + counted(session.windows().size(), "window")
                            + ", " + counted(confirmed.panes().size(), "pane"));
                }
            }
            case Outcome.AlreadyThere there -> {
                if (!quiet) {
                    console.say("session '" + there.session() + "' was there already, and is left as it is");
                }
            }
            case Outcome.Failed failed -> failed(session.name(), failed.failure());
            case Outcome.Differs differs -> {
                console.say("session '" + differs.session() + "' came out other than asked, and was ended again:");
                differs.differences().forEach(difference -> console.tell("  " + difference.line()));
                between(differs.hooks());
            }
            case Outcome.Unknown unknown -> console.say("session '" + unknown.session() + "' may be half built: " + unknown.words()
                    + "; nothing was ended, look with 'muntin confirm'");
        }
        return outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.AlreadyThere;
    }

    private void failed(String session, Failure failure) {
        console.say("session '" + session + "' was not built: " + failure.words());
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

    private static String line(PlannedOperation operation) {
        String place = operation.origin().place();
        String words = operation.operation().words().stream().map(PosixShell::quote).collect(Collectors.joining(" "));
        return (place.isEmpty() ? "" : place + ": ") + operation.part().words() + ": " + words;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
