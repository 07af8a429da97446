package dev.muntin.ops.result;

import dev.muntin.ops.printed.Printed;

/** What came of one operation of a dispatch. */
public sealed interface Status {
    /** tmux has carried it out, and printed this. */
    record Complete(Printed output) implements Status {
        /** Without a word. */
        public Complete() {
            this(Printed.NOTHING);
        }
    }

    /** tmux has refused it, in these words. */
    record Failed(String words) implements Status {}

    /** It never came to it: the operation of this index, counted from 0, had failed before. */
    record Skipped(int because) implements Status {}

    /** The answer does not tell. */
    record Unknown() implements Status {}
}
