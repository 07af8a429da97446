package dev.muntin.compiler.plan;

/** What a build makes, and therefore marks as its own and may end again. */
public sealed interface Extent {
    /** A whole session. */
    record Session() implements Extent {}

    /** So many windows of a session that is not its own. */
    record Windows(int count) implements Extent {
        public Windows {
            if (count < 1) {
                throw new IllegalArgumentException("a build of " + count + " windows");
            }
        }
    }
}
