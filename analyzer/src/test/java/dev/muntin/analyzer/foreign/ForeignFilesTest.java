package dev.muntin.analyzer.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceWriter;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file in {@code foreign}, whose name begins with its format's, gives the warnings and then the workspace in the {@code .approved.txt}
 * beside it. To add a test, drop a file, run this, read what it received, and approve it with {@code make golden}.
 */
class ForeignFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/foreign");

    @TestFactory
    List<DynamicTest> everyFileIsReadAsApproved() throws IOException {
        return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file))).toList();
    }

    @TestFactory
    List<DynamicTest> whatIsReadCanBeWrittenAndReadAgain() throws IOException {
        return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> read(file).sound().ifPresent(workspace ->
                assertEquals(Optional.of(workspace), declared(WorkspaceWriter.yaml(workspace)))))).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        }
    }

    private static WorkspaceFile read(Path file) {
        String name = file.getFileName().toString();
        return ForeignFormat.called(name.replaceFirst("-.*", "")).orElseThrow().read(name, file);
    }

    private static Optional<Workspace> declared(String text) {
        return WorkspaceFile.of(new SourceFile("x.yaml", Path.of("x.yaml"), text)).sound();
    }

    private static void check(Path file) throws IOException {
        WorkspaceFile read = read(file);
        String shown = read.words() + read.sound().map(workspace -> "---\n" + WorkspaceWriter.yaml(workspace)).orElse("");
        Path approved = file.resolveSibling(file.getFileName() + ".approved.txt");
        Path received = file.resolveSibling(file.getFileName() + ".received.txt");
        if (Files.exists(approved) && Files.readString(approved).equals(shown)) {
            Files.deleteIfExists(received);
            return;
        }
        Files.writeString(received, shown);
        assertTrue(Files.exists(approved), () -> "there is no " + approved + "; what is shown:\n" + shown);
        assertEquals(Files.readString(approved), shown);
    }
}
