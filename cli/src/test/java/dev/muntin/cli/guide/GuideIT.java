package dev.muntin.cli.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page of the guide is true from its first block to its last, for a reader who does what it says. */
class GuideIT {
    private static final Path GUIDE = Path.of("../docs/guide");

    @TestFactory
    List<DynamicTest> everyPageIsTrue() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            return pages.filter(page -> page.toString().endsWith(".md")).sorted()
                    .map(page -> dynamicTest(page.getFileName().toString(), () -> follow(Files.readString(page))))
                    .toList();
        }
    }

    private static void follow(String page) throws IOException {
        try (Desk desk = new Desk()) {
            for (Block block : Block.of(page)) {
                try {
                    follow(block, desk);
                } catch (AssertionError e) {
                    throw new AssertionError("line " + block.line() + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static void follow(Block block, Desk desk) throws IOException {
        if (!block.name().isEmpty()) {
            desk.put(block);
        } else if (block.language().equals("console")) {
            assertFalse(block.typed().isEmpty(), "there is no command in this block");
            block.typed().forEach(desk::type);
        } else {
            fail("a block is a file with a name behind the language, or a console");
        }
    }
}
