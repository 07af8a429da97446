package dev.muntin.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that is kept beside the code that it is made of; {@code make golden} writes it anew after a change. */
record Page(String folder, String name, String ending) {
    void check(String text) throws IOException {
        Path page = Path.of("..", folder, name + ending);
        Path received = Path.of("..", folder, name + ".received" + ending);
        Files.deleteIfExists(received);
        String approved = Files.exists(page) ? Files.readString(page) : "";
        if (!approved.equals(text)) {
            Files.writeString(received, text);
        }
        assertEquals(approved, text);
    }
}
