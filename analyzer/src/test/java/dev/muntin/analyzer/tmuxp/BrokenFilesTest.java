package dev.muntin.analyzer.tmuxp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file in {@code broken} is shown exactly as the {@code .err} beside it says. To add a test, drop two files; to accept what is
 * shown now, run with {@code -Dmuntin.approve=true}, which fails wherever it changed something.
 */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final boolean APPROVE = Boolean.getBoolean("muntin.approve");

    @TestFactory
    List<DynamicTest> everyBrokenFileIsShownAsItsErrSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    @TestFactory
    List<DynamicTest> everyErrHasItsFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".err"))
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> assertTrue(Files.exists(sibling(file, "")))))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        Surroundings nowhere = new Surroundings(Path.of("/base"), Map.of("HOME", "/home/me"), Map.of(), path -> !path.endsWith("missing"));
        String shown = FileAnalysis.of(file.getFileName().toString(), file, nowhere).words();
        Path approved = sibling(file, ".err");
        if (Files.exists(approved) && Files.readString(approved).equals(shown)) {
            return;
        }
        if (APPROVE) {
            Files.writeString(approved, shown);
            fail("approved " + approved + "; it now says:\n" + shown);
        }
        assertTrue(Files.exists(approved), () -> "there is no " + approved + "; what is shown:\n" + shown);
        assertEquals(Files.readString(approved), shown);
    }

    /** {@code x.yaml} and {@code x.yaml.err} belong together. */
    private static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(ending.isEmpty() ? name.substring(0, name.length() - ".err".length()) : name + ending);
    }
}
