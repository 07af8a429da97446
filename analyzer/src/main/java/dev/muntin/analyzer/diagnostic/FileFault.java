package dev.muntin.analyzer.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be used, in words: those of Java are often no more than its name, which people know otherwise. */
public final class FileFault {
    private FileFault() {}

    public static String words(IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> "there is no such file or directory";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failed.getMessage());
        };
    }
}
