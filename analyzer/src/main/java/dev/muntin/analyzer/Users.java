package dev.muntin.analyzer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The list of users, a file that is read only when somebody asks; of one who is not in it, or where there is none, nothing is known. */
record Users(Path passwd) {
    private static final int NAME = 0;
    private static final int HOME = 5;
    private static final int SHELL = 6;

    static Users here() {
        return new Users(Path.of("/etc/passwd"));
    }

    /** The home folder, of whoever runs this if no name is given; where it is not known, {@code ~name} stays as it is. */
    Optional<String> home(String user) {
        return user.isEmpty() ? Optional.of(System.getProperty("user.home")).filter(own -> own.startsWith("/")) : field(user, HOME);
    }

    Optional<String> shell(String user) {
        return field(user, SHELL).filter(shell -> !shell.isEmpty());
    }

    private Optional<String> field(String user, int number) {
        try {
            // Not by Files.lines: one name that is not UTF-8 would hide all others.
            return new String(Files.readAllBytes(passwd), StandardCharsets.UTF_8).lines().map(line -> line.split(":", -1))
                    .filter(fields -> fields.length > number && fields[NAME].equals(user))
                    .map(fields -> fields[number])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
