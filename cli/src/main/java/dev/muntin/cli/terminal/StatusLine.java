package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Printable;

/**
 * One line at the end of what has been said, which changes and goes without a trace.
 *
 * <p>The cursor stays at its beginning: where a terminal that becomes narrower folds the line, what is below the cursor is still all of it.
 */
public final class StatusLine {
    private static final int COLUMNS = 80;
    /** The line, and then what is below it: a tmux that is told to clear all from its first row on keeps a copy of it for scrolling back. */
    private static final String CLEAR = "\r\033[K\0337\033[B\033[J\0338";
    /** What does not fit is cut off by the terminal, too: it can have become narrower just now. */
    private static final String UNFOLDED = "\033[?7l";
    private static final String FOLDED = "\033[?7h";

    private final Console console;
    private boolean shown;
    private boolean closed;

    private StatusLine(Console console) {
        this.console = console;
    }

    public static StatusLine on(Console console) {
        StatusLine line = new StatusLine(console);
        Runtime.getRuntime().addShutdownHook(new Thread(line::close, "muntin-line"));
        Suspension.of(line::suspend);
        return line;
    }

    /** Shows this instead of what stands there; nothing if somebody else has the terminal. */
    public void show(String text) {
        if (!Foreground.isOurs()) {
            return;
        }
        // The program that is asked stops by the suspend key at once, and whoever waits for it must not hold up what that key does here.
        int columns = Terminal.sizeOfError().map(size -> size.columns()).orElse(COLUMNS);
        draw(Printable.clipped(text, columns).stripTrailing());
    }

    private synchronized void draw(String text) {
        if (!closed && Foreground.isOurs()) {
            shown = true;
            write(CLEAR + UNFOLDED + text + FOLDED + "\r");
        }
    }

    public synchronized void clear() {
        if (shown) {
            shown = false;
            write(CLEAR);
        }
    }

    /** Nothing is drawn between the end of the line and the end of the program's turn. */
    private synchronized void suspend(Runnable stop) {
        clear();
        stop.run();
    }

    private synchronized void close() {
        clear();
        closed = true;
    }

    private void write(String text) {
        console.err().print(text);
        console.err().flush();
    }
}
