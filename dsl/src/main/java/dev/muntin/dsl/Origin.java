package dev.muntin.dsl;

import java.io.Serializable;

/**
 * Where something was written: a place in a workspace file or a line of a Java file, so that every message can name it.
 *
 * <p>All origins are equal. What a workspace says does not depend on where it was said, so one written in Java equals the same one
 * written in YAML; because this is decided here, every record that carries an origin compares by what it means without further ado.
 *
 * @param file as its author would name it; empty if nobody knows
 * @param line from 1; 0 if unknown
 * @param column from 1; 0 if only the line is known
 * @param length how many characters on that line are meant; 0 if unknown
 */
public record Origin(String file, int line, int column, int length) implements Serializable {
    /** The origin of what nobody wrote. */
    public static final Origin UNKNOWN = new Origin("", 0, 0, 0);

    public Origin {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
        }
    }

    /** The line of an author's Java that is running right now: outside this package and the JDK. */
    static Origin caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames
                        .filter(frame -> !Builders.isNoAuthors(frame.getDeclaringClass()))
                        .findFirst()
                        .map(frame -> new Origin(file(frame), Math.max(0, frame.getLineNumber()), 0, 0))
                        .orElse(UNKNOWN));
    }

    private static String file(StackWalker.StackFrame frame) {
        return frame.getDeclaringClass().getClassLoader() instanceof NamedSource named ? named.sourceName() : String.valueOf(frame.getFileName());
    }

    /** Whether at least the line is known. */
    public boolean isKnown() {
        return line > 0;
    }

    /** {@code dev.yaml:7:5}, as compilers write it. */
    public String place() {
        if (!isKnown()) {
            return file;
        }
        return file + ":" + line + (column > 0 ? ":" + column : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return Origin.class.hashCode();
    }
}
