package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Help is what {@code src/test/resources/help} holds, letter for letter; {@code make golden} approves what a failed run received. */
class HelpTest {
    private static final Path FOLDER = Path.of("src/test/resources/help");
    private static final int WIDTH = 80;

    @TempDir
    private Path directory;

    @TestFactory
    List<DynamicTest> helpIsAsApproved() throws IOException {
        Stream<DynamicTest> program = Stream.of(dynamicTest("muntin", () -> check("muntin", Ran.in(directory, "--help"))));
        Stream<DynamicTest> commands = commands()
                .map(command -> dynamicTest(command, () -> check(command, Ran.in(directory, command, "--help"))));
        return Stream.concat(program, commands).toList();
    }

    @Test
    void helpFitsATerminal() {
        List<String> wide = Stream.concat(Stream.of("help"), commands().map(command -> "help " + command))
                .flatMap(words -> Ran.in(directory, words.split(" ")).out().lines())
                .filter(line -> line.length() > WIDTH)
                .toList();

        assertEquals(List.of(), wide);
    }

    @Test
    void everyApprovedHelpHasItsCommand() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(Stream.concat(commands(), Stream.of("muntin")).sorted().toList(), files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".approved.txt")).map(name -> name.replace(".approved.txt", "")).sorted().toList());
        }
    }

    private static void check(String name, Ran ran) throws IOException {
        Path approved = FOLDER.resolve(name + ".approved.txt");
        Path received = FOLDER.resolve(name + ".received.txt");
        if (Files.exists(approved) && Files.readString(approved).equals(ran.out())) {
            Files.deleteIfExists(received);
            return;
        }
        Files.writeString(received, ran.out());
        assertEquals(Files.exists(approved) ? Files.readString(approved) : "", ran.out());
    }

    /** As the program itself lists them. */
    private Stream<String> commands() {
        return Ran.in(directory, "--help").out().lines().filter(line -> line.matches("  \\S.*")).map(line -> line.strip().split(" ")[0]);
    }
}
