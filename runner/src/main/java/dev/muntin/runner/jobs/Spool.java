package dev.muntin.runner.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder of our own through which the output of a job comes to whoever waits for it.
 * What is marked there is a link that leads nowhere: a full disk takes it, too, words and all.
 */
record Spool(Path folder) implements AutoCloseable {
    static Spool open() throws IOException {
        Spool spool = new Spool(Files.createTempDirectory("muntin-job-"));
        Files.createFile(spool.output());
        return spool;
    }

    /** What the job says. */
    Path output() {
        return folder.resolve("output");
    }

    /** Is there once all of it has been written, to the log, too. */
    Path end() {
        return folder.resolve("end");
    }

    /** Marks the process id of the program that takes the output from tmux. */
    Path writer() {
        return folder.resolve("writer");
    }

    /** Marks that something could not be written, and why. */
    Path lost() {
        return folder.resolve("lost");
    }

    boolean isComplete() {
        return Files.exists(end());
    }

    /** Why something is missing, if it is. */
    Optional<String> loss() throws IOException {
        return marked(lost());
    }

    /** Nobody waits for the rest any longer. */
    void giveUp() throws IOException {
        if (!isComplete() && !Files.isSymbolicLink(lost())) {
            Files.createSymbolicLink(lost(), Path.of("what writes it does not end"));
        }
    }

    /** Has the writer stop when nothing more has come for it: tmux leaves it waiting as long as a dead pane is shown. */
    void hurry() throws IOException {
        Optional<String> pid = isComplete() ? Optional.empty() : marked(writer());
        pid.flatMap(digits -> ProcessHandle.of(Long.parseLong(digits))).ifPresent(ProcessHandle::destroy);
    }

    private static Optional<String> marked(Path mark) throws IOException {
        return Files.isSymbolicLink(mark) ? Optional.of(Files.readSymbolicLink(mark).toString()) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            for (Path file : List.of(output(), writer(), lost(), end())) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // The writer has made one of its files in the meantime; it makes each once.
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
