package dev.muntin.cli.line;

/** A command line that means nothing, in words that say what to type. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String command;
    private final String words;

    /** @param command whose help to read; empty for that of the program */
    public UsageException(String command, String words) {
        super(words);
        this.words = words;
        this.command = command;
    }

    public String words() {
        return words;
    }

    public String command() {
        return command;
    }
}
