package dev.muntin.engine.memory.format;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a program would stand that was started in a directory. */
final class Directories {
    private Directories() {}

    /** One that is not there is not gone to; the home directory is. */
    static String real(String directory) {
        return !directory.contains("\0") && Files.isDirectory(Path.of(directory)) ? directory : System.getProperty("user.home");
    }
}
