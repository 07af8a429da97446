package dev.muntin.engine.imsg;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file was not had, as the number by which a server knows it; it puts the words to it. */
enum SystemError {
    NONE(0), NO_SUCH_FILE(2), INPUT_OUTPUT(5), BAD_DESCRIPTOR(9), DENIED(13), IS_A_DIRECTORY(21), TOO_MANY(24);

    private final int number;

    SystemError(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static SystemError of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> NO_SUCH_FILE;
            case AccessDeniedException denied -> DENIED;
            case FileSystemException other when other.getFile() != null && Files.isDirectory(Path.of(other.getFile())) -> IS_A_DIRECTORY;
            default -> INPUT_OUTPUT;
        };
    }
}
