package dev.muntin.cli;

import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A tmux that writes down word for word how it is called, and what it answers. */
final class RecordedTmux {
    private final Path calls;
    private final Path answers;
    private final Path binary;

    RecordedTmux(PrivateTmux server) throws IOException {
        Path folder = Files.createDirectories(server.directory().resolve("recorded"));
        calls = Files.createFile(folder.resolve("calls"));
        answers = Files.createFile(folder.resolve("answers"));
        // With nothing behind it, it only listens.
        binary = Files.writeString(folder.resolve("tmux"), """
                #!/bin/sh
                printf '<%%s>' "$@" >>'%s'
                echo >>'%s'
                [ -z "${DEAF-}" ] || exit 0
                answer=$('%s' "$@") || exit
                [ -z "$answer" ] || printf '%%s\\n' "$answer" | tee -a '%s'
                """.formatted(calls, calls, server.binary(), answers));
        if (!binary.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + binary + " executable");
        }
    }

    Path binary() {
        return binary;
    }

    /** All that it was given since this was asked last. */
    String calls() throws IOException {
        String words = Files.readString(calls);
        Files.writeString(calls, "");
        return words;
    }

    List<String> answers() throws IOException {
        return Files.readAllLines(answers);
    }
}
