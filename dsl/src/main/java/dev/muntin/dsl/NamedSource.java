package dev.muntin.dsl;

/** A class loader says by this what its author calls the source file: {@code work/Dev.java}, where Java itself knows {@code Dev.java} only. */
public interface NamedSource {
    /** What places in the file begin with. */
    String sourceName();
}
