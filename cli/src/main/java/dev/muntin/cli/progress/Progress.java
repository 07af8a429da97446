package dev.muntin.cli.progress;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.StatusLine;
import dev.muntin.cli.terminal.Terminal;
import dev.muntin.compiler.emit.PosixShell;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.runner.Event;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says what is worth knowing of builds, and shows how far they are where somebody waits for that. */
public final class Progress implements Consumer<Event>, Runnable {
    /** Nobody has begun to wonder before. */
    private static final long PATIENCE = 300;
    private static final long PERIOD = 200;

    private final Console console;
    private final boolean wanted;
    private final Map<String, Stage> going = new LinkedHashMap<>();
    private int ended;
    private boolean watched;
    private long since;
    private Optional<StatusLine> line = Optional.empty();

    /** @param quiet whether its user wants to hear only of what goes wrong */
    public Progress(Console console, boolean quiet) {
        this.console = console;
        this.wanted = !quiet && console.terminal().err() && !Terminal.isDumb(console.environment());
    }

    @Override
    public synchronized void accept(Event event) {
        switch (event) {
            case Event.Remark remark -> {
                clear();
                console.say(remark.words());
            }
            case Event.Begun begun -> begun(begun);
            case Event.Passed passed -> going.computeIfPresent(passed.session(), (session, stage) -> stage.next());
            case Event.Ended over -> ended(over);
            case Event.Waiting waiting -> waiting(waiting);
            case Event.Sent sent -> { }
            case Event.Created created -> { }
            case Event.Confirmed confirmed -> { }
            case Event.Replaced replaced -> { }
            case Event.Undone undone -> { }
        }
    }

    private void begun(Event.Begun begun) {
        going.put(begun.session(), new Stage(begun.session(), begun.plan(), 0));
        if (wanted && !watched) {
            watched = true;
            since = System.nanoTime();
            Thread.ofPlatform().daemon().name("muntin-progress").start(this);
        }
    }

    private void waiting(Event.Waiting waiting) {
        if (waiting.step() instanceof RunScript script) {
            clear();
            // It has the terminal alone, and may keep it for minutes without a word.
            if (wanted) {
                console.say("session '" + waiting.session() + "': running " + PosixShell.line(script.words()));
            }
        }
    }

    private void ended(Event.Ended over) {
        going.remove(over.session());
        ended++;
        clear();
    }

    private void clear() {
        line.ifPresent(StatusLine::clear);
    }

    /** Shows the line again and again until there is nothing to be waited for. Nothing of that is loaded before. */
    @Override
    public void run() {
        try {
            Thread.sleep(PATIENCE);
            while (isShown()) {
                Thread.sleep(PERIOD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isShown() {
        watched = !going.isEmpty();
        // A program that has the terminal has it alone.
        if (watched && going.values().stream().noneMatch(Stage::isScript)) {
            StatusLine shown = line.orElseGet(() -> StatusLine.on(console));
            line = Optional.of(shown);
            shown.show(words());
        }
        return watched;
    }

    private String words() {
        String all = going.values().stream().map(Stage::words).collect(Collectors.joining("; "));
        int sessions = ended + going.size();
        long seconds = Duration.ofNanos(System.nanoTime() - since).toSeconds();
        return (sessions == 1 ? "" : ended + " of " + Parts.counted(sessions, "session") + "; ") + all + (seconds == 0 ? "" : " (" + seconds + " s)");
    }
}
