package dev.muntin.runner.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of our own through which the output of a job comes to whoever waits for it. */
record Spool(Path folder) implements AutoCloseable {
    static Spool open() throws IOException {
        return new Spool(Files.createTempDirectory("muntin-job-"));
    }

    /** Where the output is, if it goes to no log. */
    Path output() {
        return folder.resolve("output");
    }

    /** Is there once all of it has been written, wherever it went. */
    Path end() {
        return folder.resolve("end");
    }

    @Override
    public void close() {
        try {
            for (Path file : List.of(output(), end(), folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
