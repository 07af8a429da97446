package dev.muntin.runner.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A program in another language, which no Java process has to stay for. */
enum Script {
    /**
     * What tmux starts in a job's pane: it becomes {@link #LINGERING}, which ends as the command does, so that tmux itself learns how that ends. A tmux before 3.6 can miss the end of a process
     * while it keeps the list of logins; beside those a watcher waits for the hangup that the end of a pane's first process causes, and tells tmux
     * several times that a child has ended, with the signal by which a system says so. Whoever ends in the first seconds is seen without that hangup.
     */
    WRAPPER("wrapper.sh"),
    /** Runs the command, and ends as it did a moment later: what tmux has not read, or not handed to a log, when a pane ends is lost. */
    LINGERING("linger.sh"),
    /** Undoes what a terminal does to line ends; any other byte passes. Ends with its pane, or with the one reader that it writes for. */
    TEXT_LOG("text.pl"),
    /** Makes a JSON record of each line; what is no UTF-8 becomes a replacement character. */
    RECORD_LOG("lines.pl"),
    /** The same where there is no Perl. */
    PLAIN_RECORD_LOG("lines.awk");

    private final String file;

    Script(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
