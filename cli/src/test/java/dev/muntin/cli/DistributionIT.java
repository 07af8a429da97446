package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistributionIT {
    @Test
    void noTestFrameworkIsInIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/dist"))) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();

            assertTrue(names.stream().anyMatch(name -> name.startsWith("muntin-golden-")), names.toString());
            assertEquals(List.of(), names.stream().filter(name -> name.matches("(junit|approvaltests|opentest4j|apiguardian|commons-).*")).toList());
        }
    }
}
