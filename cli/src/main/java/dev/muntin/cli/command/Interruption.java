package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.EndSignal;
import dev.muntin.cli.terminal.EndSignals;
import dev.muntin.runner.Event;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Has a build of several steps undone when its program is told to end between them: what is left to do then would be done by nobody.
 * A dispatch is let through: tmux carries it out as a whole, whoever waits for it.
 */
final class Interruption implements Consumer<Event> {
    private final Console console;
    private final Set<Thread> building = new HashSet<>();
    private final Set<Thread> waiting = new HashSet<>();
    private Optional<EndSignals> signals = Optional.empty();
    private Optional<EndSignal> heard = Optional.empty();

    Interruption(Console console) {
        this.console = console;
    }

    /** What has ended, or shall end, the program. */
    synchronized Optional<EndSignal> heard() {
        return heard;
    }

    /** On the thread of the build. */
    @Override
    public synchronized void accept(Event event) {
        Thread thread = Thread.currentThread();
        switch (event) {
            case Event.Begun begun -> begins(thread, begun.plan().steps().size());
            case Event.Waiting step -> waiting.add(thread);
            case Event.Passed step -> goesOn(thread);
            case Event.Ended over -> ended(thread);
            case Event.Sent sent -> { }
            case Event.Created created -> { }
            case Event.Confirmed confirmed -> { }
            case Event.Replaced replaced -> { }
            case Event.Undone undone -> { }
            case Event.Remark remark -> { }
        }
    }

    private void begins(Thread thread, int steps) {
        building.add(thread);
        if (steps > 1 && signals.isEmpty()) {
            signals = Optional.of(EndSignals.heardBy(this::interrupt,
                    signal -> console.say("ended before all was undone: look with 'tmux list-sessions' at what is left")));
        }
    }

    private void goesOn(Thread thread) {
        waiting.remove(thread);
        if (heard.isPresent()) {
            thread.interrupt();
        }
    }

    private void ended(Thread thread) {
        waiting.remove(thread);
        building.remove(thread);
        if (building.isEmpty()) {
            signals.ifPresent(EndSignals::close);
            signals = Optional.empty();
        }
    }

    private synchronized void interrupt(EndSignal signal) {
        heard = Optional.of(signal);
        waiting.forEach(Thread::interrupt);
    }
}
