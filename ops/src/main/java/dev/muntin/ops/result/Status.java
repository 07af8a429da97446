package dev.muntin.ops.result;

/** What came of one operation of a dispatch. */
public sealed interface Status {
    /** tmux has carried it out. */
    record Complete() implements Status {}

    /** tmux has refused it, in these words. */
    record Failed(String words) implements Status {}

    /** It never came to it: the operation of this index, counted from 0, had failed before. */
    record Skipped(int because) implements Status {}

    /** The answer does not tell. */
    record Unknown() implements Status {}
}
