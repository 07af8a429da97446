package dev.muntin.runner.jobs;

import dev.muntin.compiler.emit.PosixShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The shell line that tmux gives the output of a pane to.
 *
 * @param records whether it writes records, else text
 * @param end a file that it makes when it has written the last byte
 */
record LogWriter(JobId job, Path file, boolean records, Optional<Path> end) {
    String line() {
        String writer = records ? choice(perl(Script.RECORD_LOG) + " " + job, awk()) : choice(perl(Script.TEXT_LOG), sed());
        String after = end.map(marker -> "; : >" + quoted(marker)).orElse("");
        return "export LC_ALL=C TZ=UTC0; " + "{ " + writer + "; } >>" + quoted(file) + after;
    }

    /** Finds out at once whether the file can be written: tmux would not tell. */
    void prepare() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    }

    private static String choice(String perl, String otherwise) {
        return "if command -v perl >/dev/null 2>&1; then " + perl + "; else " + otherwise + "; fi";
    }

    private static String perl(Script script) {
        return "perl -e " + PosixShell.quote(script.text());
    }

    private String awk() {
        // mawk reads ahead, unless it is told that somebody waits.
        return "case $(awk -W version 2>&1 </dev/null) in mawk*) set -- -W interactive;; esac; awk \"$@\" -v job=" + job + " "
                + PosixShell.quote(Script.PLAIN_RECORD_LOG.text());
    }

    private static String sed() {
        return "sed -u \"s/$(printf '\\r')\\$//\"";
    }

    private static String quoted(Path path) {
        return PosixShell.quote(path.toString());
    }
}
