package dev.muntin.ops.snapshot;

import java.time.Instant;
import java.util.List;

/** What tmux reports of a paste buffer. */
public final class BufferFields {
    public static final Field<String> NAME = Field.text("buffer_name");
    /** In bytes. */
    public static final Field<Integer> SIZE = Field.number("buffer_size");
    public static final Field<Instant> CREATED = Field.time("buffer_created");
    /** How it begins; what cannot be seen stands there as an escape. */
    public static final Field<String> SAMPLE = Field.text("buffer_sample");

    public static final List<Field<?>> ALL = List.of(NAME, SIZE, CREATED, SAMPLE);

    /** Asks for all of them. */
    public static final Line LINE = new Line("buffer", ALL);

    private BufferFields() {}
}
