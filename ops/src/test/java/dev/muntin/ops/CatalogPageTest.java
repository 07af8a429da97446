package dev.muntin.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogPageTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        Path page = DOCS.resolve("operations.md");
        Path received = DOCS.resolve("operations.received.md");
        String text = new CatalogPage(OperationWordsTest.all().toList()).text();
        Files.deleteIfExists(received);
        if (!Files.exists(page) || !Files.readString(page).equals(text)) {
            Files.writeString(received, text);
        }
        assertEquals(Files.exists(page) ? Files.readString(page) : "", text);
    }
}
