package dev.muntin.ops.json;

/** What was read is not what it should be; the words begin with its line and column. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedJsonException(String words, Throwable cause) {
        super(words, cause);
    }

    MalformedJsonException(String words) {
        super(words);
    }
}
