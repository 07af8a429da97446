package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.runner.Event;
import java.util.function.Consumer;

/** Says what a build is at, where somebody may wonder. */
record Progress(Console console, boolean quiet) implements Consumer<Event> {
    @Override
    public void accept(Event event) {
        switch (event) {
            case Event.Remark remark -> console.say(remark.words());
            case Event.Waiting waiting -> waiting(waiting);
            case Event.Sent sent -> { }
            case Event.Created created -> { }
            case Event.Confirmed confirmed -> { }
            case Event.Replaced replaced -> { }
            case Event.Undone undone -> { }
        }
    }

    private void waiting(Event.Waiting waiting) {
        if (quiet || !console.terminal().err()) {
            return;
        }
        switch (waiting.step()) {
            case AwaitReady ready -> {
                console.say("session '" + waiting.session() + "': waiting for " + Report.counted(ready.panes().size(), "prompt"));
                console.err().flush();
            }
            case Pause pause -> { }
            case RunScript itsOutputIsSeen -> { }
        }
    }
}
