package dev.muntin.engine.memory.command;

/** What a client has been told so far. */
public final class Transcript {
    private final StringBuilder printed = new StringBuilder();
    private final StringBuilder complained = new StringBuilder();
    private int exit;

    void print(String line) {
        printed.append(line).append('\n');
    }

    void printRaw(String text) {
        printed.append(text);
    }

    void fail(String words) {
        complained.append(words).append('\n');
        exit = 1;
    }

    /** A command is refused; what says nothing about it leaves the exit code alone, too. */
    void refuse(String words) {
        if (!words.isEmpty()) {
            fail(words);
        }
    }

    void fail() {
        exit = 1;
    }

    public String printed() {
        return printed.toString();
    }

    public String complained() {
        return complained.toString();
    }

    public int exit() {
        return exit;
    }
}
