package dev.muntin.analyzer.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void whatWasThereIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "something longer");

        WholeFile.write(file, BYTES);

        assertArrayEquals(BYTES, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aNewFileHasThePermissionsOfAnyOther() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");
        Path file = folder.resolve("file");

        WholeFile.write(file, BYTES);

        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    void whatCannotBePutInPlaceLeavesNothing() throws IOException {
        Path full = folder.resolve("full");
        Files.createDirectories(full.resolve("folder"));

        assertThrows(IOException.class, () -> WholeFile.write(full, BYTES));
        assertEquals(List.of(full), files());
    }

    @Test
    void aReasonDoesNotRepeatThePath() {
        IOException missing = assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("no/file"), BYTES));

        assertEquals("there is no such file or directory", Reason.of(missing));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
