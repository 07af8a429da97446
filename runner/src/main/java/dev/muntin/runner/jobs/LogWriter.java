package dev.muntin.runner.jobs;

import dev.muntin.compiler.emit.PosixShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The shell line that tmux gives the output of a pane to. What it starts ends with the pane, which a failed job keeps.
 *
 * @param records whether it writes records, else text
 * @param spool where it tells somebody who waits that all is written
 */
record LogWriter(JobId job, Path file, boolean records, Optional<Spool> spool) {
    /** Takes everything and keeps nothing. */
    private static final Path NOWHERE = Path.of("/dev/null");

    String line() {
        String text = "perl -e " + PosixShell.quote(Script.TEXT_LOG.text()) + spool.map(this::told).orElse("");
        String perl = records ? text + " | perl -e " + PosixShell.quote(Script.RECORD_LOG.text()) + " " + job : text;
        String after = spool.map(waiting -> "; : >" + quoted(waiting.end())).orElse("");
        String foreign = spool.map(waiting -> "printf %s " + Spool.FOREIGN + " >" + quoted(waiting.writer()) + "; ").orElse("");
        return "export LC_ALL=C TZ=UTC0 PERL5OPT= PERL_UNICODE=0; if command -v perl >/dev/null 2>&1; then " + perl + "; else " + foreign + (records ? awk() : sed())
                + "; fi >>" + quoted(file) + after;
    }

    /** What only a reader of ours reads is not written any longer than that one lives. */
    private String told(Spool waiting) {
        return " " + quoted(waiting.writer()) + (file.equals(waiting.output()) ? " " + ProcessHandle.current().pid() : "");
    }

    /** Finds out at once whether the file can be written: tmux would not tell. */
    void prepare() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // A pipe is opened only when somebody reads it, and what a device does nobody knows.
        if (Files.exists(file) && !Files.isRegularFile(file) && !file.equals(NOWHERE)) {
            throw new IOException("this is no regular file");
        }
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    }

    private String awk() {
        // mawk reads ahead, unless it is told that somebody waits.
        return "case $(awk -W version 2>&1 </dev/null) in mawk*) set -- -W interactive;; esac; awk \"$@\" -v job=" + job + " "
                + PosixShell.quote(Script.PLAIN_RECORD_LOG.text());
    }

    private static String sed() {
        // A sed that cannot be told to write at once holds back what a window that stays has said last; awk ends the last line.
        return "if sed -u p </dev/null >/dev/null 2>&1; then sed -u \"s/$(printf '\\r')\\$//\"; else awk '{ sub(/\\r$/, \"\"); print; fflush() }'; fi";
    }

    private static String quoted(Path path) {
        return PosixShell.quote(path.toString());
    }
}
