package dev.muntin.ops.printed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * Walks through what was printed, byte by byte, and undoes escapes on its way: those that {@code #{q:…}} and {@code show-environment -s}
 * ask for, those of {@code show-options}, and those that tmux 3.4 and 3.5 make of control characters in whatever they print. The last can be
 * told from plain text only where backslashes are escaped, too.
 */
public final class PrintedReader {
    private static final int EXCERPT = 60;

    private final String what;
    private final byte[] printed;
    private int at;

    /** What it is that is read stands in the words of a fault. */
    public PrintedReader(String what, Printed printed) {
        this.what = what;
        this.printed = printed.bytes();
    }

    public boolean isAtEnd() {
        return at == printed.length;
    }

    /** Goes past this text if it comes next. */
    public boolean skips(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= printed.length || printed[at + i] != wanted[i]) {
                return false;
            }
        }
        at += wanted.length;
        return true;
    }

    public void expect(String text) {
        if (!skips(text)) {
            throw unexpected();
        }
    }

    /** Text as it stands, up to this character and past it. */
    public String plain(char end) {
        int first = at;
        while (at < printed.length && printed[at] != end) {
            at++;
        }
        int last = at;
        pass();
        return new String(printed, first, last - first, StandardCharsets.UTF_8);
    }

    /** Text without its escapes, up to this character where it stands for itself, and past it. */
    public String escaped(char end) {
        int first = at;
        int next = first;
        while (next < printed.length && printed[next] != end && printed[next] != '\\') {
            next++;
        }
        at = next;
        if (isAtEnd() || printed[at] == end) {
            pass();
            return new String(printed, first, at - 1 - first, StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(printed, first, at - first);
        while (at < printed.length && printed[at] != end) {
            boolean escape = printed[at] == '\\' && at + 1 < printed.length;
            text.write(escape ? undone() : printed[at++]);
        }
        pass();
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Reads on in this way; where that is not what stands there, nothing was read. */
    public <T> Optional<T> attempt(Function<PrintedReader, T> reading) {
        int first = at;
        try {
            return Optional.of(reading.apply(this));
        } catch (MalformedOutputException e) {
            at = first;
            return Optional.empty();
        }
    }

    /** Goes past the rest of a line. */
    public void skipLine() {
        while (at < printed.length && printed[at] != '\n') {
            at++;
        }
        at = Math.min(at + 1, printed.length);
    }

    public MalformedOutputException unexpected() {
        String rest = new String(printed, at, Math.min(EXCERPT, printed.length - at), StandardCharsets.UTF_8);
        return new MalformedOutputException("not " + what + ", from byte " + at + " on: "
                + (rest.isEmpty() ? "it ends there" : "'" + rest + "'"));
    }

    private void pass() {
        if (isAtEnd()) {
            throw unexpected();
        }
        at++;
    }

    private int undone() {
        if (octal(1) && octal(2) && octal(3)) {
            at += 4;
            return (printed[at - 3] - '0') * 64 + (printed[at - 2] - '0') * 8 + printed[at - 1] - '0';
        }
        at += 2;
        byte escaped = printed[at - 1];
        return switch (escaped) {
            case 'a' -> 7;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 11;
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    private boolean octal(int ahead) {
        return at + ahead < printed.length && printed[at + ahead] >= '0' && printed[at + ahead] <= '7';
    }
}
