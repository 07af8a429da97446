package dev.muntin.ops.printed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What an operation has printed, as bytes: a buffer need not be text, and a listing is taken apart before it is. */
public final class Printed {
    public static final Printed NOTHING = new Printed(new byte[0], true);

    /** In place of what an operation has printed where the answer does not tell which part of it that is: it can be ignored, but not read. */
    public static final Printed UNTOLD = new Printed(new byte[0], false);

    private final byte[] bytes;
    private final boolean isTold;

    private Printed(byte[] bytes, boolean isTold) {
        this.bytes = bytes;
        this.isTold = isTold;
    }

    public static Printed of(byte[] bytes) {
        return new Printed(bytes.clone(), true);
    }

    public static Printed of(String text) {
        return new Printed(text.getBytes(StandardCharsets.UTF_8), true);
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
        if (!isTold) {
            throw new MalformedOutputException("the answer does not tell which part of it this operation has printed");
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Printed printed && isTold == printed.isTold && Arrays.equals(bytes, printed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return isTold ? new String(bytes, StandardCharsets.UTF_8) : "untold";
    }
}
