package dev.muntin.analyzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The user database as {@code ~name} needs it; only then is it read. */
final class UserHomes {
    private static final int NAME = 0;
    private static final int HOME = 5;

    private UserHomes() {}

    /** The home folder of a user; empty for one that is not in the file, or where there is no file: {@code ~name} then stays as it is. */
    static Optional<String> of(Path passwd, String user) {
        try (Stream<String> lines = Files.lines(passwd, StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > HOME && fields[NAME].equals(user))
                    .map(fields -> fields[HOME])
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
