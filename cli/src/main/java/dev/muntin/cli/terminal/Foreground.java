package dev.muntin.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who has the terminal: a shell's user goes on typing where a program runs behind an {@code &}. */
final class Foreground {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final int GROUP = 2;
    private static final int TERMINALS_GROUP = 5;

    private Foreground() {}

    /** Whether it is our group of processes; yes where that cannot be found out. */
    static boolean isOurs() {
        try {
            String stat = Files.readString(STAT, StandardCharsets.ISO_8859_1);
            // The name of the program, in parentheses, may hold anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[GROUP].equals(fields[TERMINALS_GROUP]);
        } catch (IOException e) {
            return true;
        }
    }
}
