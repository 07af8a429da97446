package dev.muntin.cli.terminal;

/** What a script learns without reading a word. */
public enum ExitCode {
    DONE(0),
    /** tmux or the operation failed, or a difference was found. */
    FAILED(1),
    /** The call was wrong, or the workspace has errors. */
    USAGE(2),
    /** A deadline passed. Interrupted, Java ends with 130 by itself. */
    LATE(124);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
