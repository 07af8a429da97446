package dev.muntin.runner.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of our own through which the output of a job comes to whoever waits for it. */
record Spool(Path folder) implements AutoCloseable {
    /** What stands in the place of a process id. */
    static final String FOREIGN = "-";

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

    /** Holds the process id of the program that takes the output from tmux. */
    Path writer() {
        return folder.resolve("writer");
    }

    /** Whether the program that writes cannot be told to hurry: it is none of ours. */
    boolean isForeign() throws IOException {
        return Files.exists(writer()) && Files.readString(writer()).equals(FOREIGN);
    }

    boolean isComplete() {
        return Files.exists(end());
    }

    /** Has the writer stop when nothing more has come for it: tmux leaves it waiting as long as a dead pane is shown. */
    void hurry() throws IOException {
        if (Files.exists(writer()) && !isComplete() && !isForeign()) {
            String pid = Files.readString(writer());
            Optional<ProcessHandle> process = pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
            process.ifPresent(ProcessHandle::destroy);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : List.of(output(), writer(), end())) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // The writer has made one of its two files in the meantime; it makes each once.
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
