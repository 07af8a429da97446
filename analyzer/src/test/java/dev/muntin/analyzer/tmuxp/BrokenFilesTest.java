package dev.muntin.analyzer.tmuxp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file in {@code broken} is shown exactly as the {@code .approved.err} beside it says. To add a test, drop a file, run this, read what
 * it received, and approve it with {@code make golden}.
 */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @TempDir
    private Path cache;

    @TestFactory
    List<DynamicTest> everyBrokenFileIsShownAsItsErrSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json|java)"))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyErrHasItsFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::toString).filter(file -> file.endsWith(".approved.err"))
                    .map(file -> dynamicTest(file, () -> assertTrue(Files.exists(Path.of(file.replace(".approved.err", ""))))))
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        Map<String, String> environment = Map.of("HOME", "/home/me", "XDG_CACHE_HOME", cache.toString());
        Surroundings nowhere = new Surroundings(Path.of("/base"), environment, user -> Optional.empty(), path -> !path.endsWith("missing"));
        String shown = FileAnalysis.of(file.getFileName().toString(), file, nowhere).words();
        Path approved = sibling(file, ".approved.err");
        Path received = sibling(file, ".received.err");
        if (Files.exists(approved) && Files.readString(approved).equals(shown)) {
            Files.deleteIfExists(received);
            return;
        }
        Files.writeString(received, shown);
        assertTrue(Files.exists(approved), () -> "there is no " + approved + "; what is shown:\n" + shown);
        assertEquals(Files.readString(approved), shown);
    }

    /** {@code x.yaml} and {@code x.yaml.approved.err} belong together. */
    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
