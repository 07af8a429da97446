package dev.muntin.ops.printed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What an operation has printed, as bytes: a buffer need not be text, and a listing is taken apart before it is. */
public final class Printed {
    public static final Printed NOTHING = new Printed(new byte[0]);

    /** In place of what an operation has printed where the answer does not tell which part of it that is: it can be ignored, but not read. */
    public static final Printed UNTOLD = new Printed(new byte[0]);

    private final byte[] bytes;

    private Printed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Printed of(byte[] bytes) {
        return new Printed(bytes.clone());
    }

    public static Printed of(String text) {
        return new Printed(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return told().clone();
    }

    public boolean isEmpty() {
        return told().length == 0;
    }

    /** All of it, without the newline that tmux ends it with. */
    public String text() {
        String text = new String(told(), StandardCharsets.UTF_8);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Split at newlines only: a return or a line separator can stand in a line. */
    public List<String> lines() {
        return isEmpty() ? List.of() : List.of(text().split("\n", -1));
    }

    private byte[] told() {
        if (this == UNTOLD) {
            throw new MalformedOutputException("the answer does not tell which part of it this operation has printed");
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (this != UNTOLD && other != UNTOLD && other instanceof Printed printed && Arrays.equals(bytes, printed.bytes));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return this == UNTOLD ? "untold" : new String(bytes, StandardCharsets.UTF_8);
    }
}
