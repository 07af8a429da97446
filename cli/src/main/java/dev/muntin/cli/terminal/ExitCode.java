package dev.muntin.cli.terminal;

/** What a script learns without reading a word. */
public record ExitCode(int code) {
    public static final ExitCode DONE = new ExitCode(0);
    /** tmux or the operation failed, or a difference was found. */
    public static final ExitCode FAILED = new ExitCode(1);
    /** The call was wrong, or the workspace has errors. */
    public static final ExitCode USAGE = new ExitCode(2);
    /** A deadline passed. Interrupted, Java ends with 130 by itself. */
    public static final ExitCode LATE = new ExitCode(124);
}
