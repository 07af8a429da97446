package dev.muntin.ops.printed;

/** tmux printed something that cannot be what was asked for: it is said, never guessed at. */
public final class MalformedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MalformedOutputException(String words) {
        super(words);
    }
}
