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
 * @param file the log
 * @param records whether it writes records, else text
 * @param spool where somebody who waits is shown the same, and told when all is written, or that it could not be
 */
record LogWriter(JobId job, Path file, boolean records, Optional<Spool> spool) {
    /** Takes everything and keeps nothing. */
    static final Path NOWHERE = Path.of("/dev/null");

    private static final String PLAIN_TEXT = "length == 0 { n++; next } { for (; n; n--) print \"\"; sub(/\\r$/, \"\"); print; fflush() } END { while (n-- > 1) print \"\" }";

    String line() {
        String written = "if command -v perl >/dev/null 2>&1; then " + perl() + "; else " + plain() + "; fi >>" + quoted(file);
        return "export LC_ALL=C TZ=UTC0 PERL5OPT= PERL_UNICODE=0; "
                + spool.map(waiting -> lost(waiting) + written + " || lost; : >" + quoted(waiting.end())).orElse(written);
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

    private static String lost(Spool waiting) {
        return "lost() { ln -s 'not all could be written' " + quoted(waiting.lost()) + "; }; ";
    }

    private String perl() {
        String folder = spool.map(waiting -> " " + quoted(waiting.folder())).orElse("");
        String reader = spool.map(waiting -> " " + ProcessHandle.current().pid()).orElse("");
        String text = "perl -e " + PosixShell.quote(Script.TEXT_LOG.text()) + folder + reader;
        return records ? text + " | perl -e " + PosixShell.quote(Script.RECORD_LOG.text()) + " " + job + folder : text;
    }

    private String plain() {
        String log = records ? awk("-v job=" + job + " ", Script.PLAIN_RECORD_LOG.text()) : text();
        return spool.map(waiting -> "sh -c 'ln -s $$ \"$0\"; exec cat' " + quoted(waiting.writer()) + " | " + text() + " | { tee -a " + quoted(waiting.output()) + " || lost; }" + (records ? " | " + log : "")).orElse(log);
    }

    private static String text() {
        // A sed that cannot be told to write at once holds back what a window that stays has said last.
        return "if sed -u p </dev/null >/dev/null 2>&1; then sed -u \"s/$(printf '\\r')\\$//\"; else " + awk("", PLAIN_TEXT) + "; fi";
    }

    /** For a program that does without the last line if it is empty: mawk finds more than there is behind a last line without its end. */
    private static String awk(String arguments, String program) {
        // mawk reads ahead, unless it is told that somebody waits.
        return "{ cat; echo; } | { case $(awk -W version 2>&1 </dev/null) in mawk*) set -- -W interactive;; esac; awk \"$@\" " + arguments
                + PosixShell.quote(program) + "; }";
    }

    private static String quoted(Path path) {
        return PosixShell.quote(path.toString());
    }
}
