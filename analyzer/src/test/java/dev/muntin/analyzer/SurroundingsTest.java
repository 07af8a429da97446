package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void whatIsPrintedHoldsNoSecrets() {
        Surroundings here = Surroundings.here(Path.of("/tmp"), Map.of("TOKEN", "s3cret", "HOME", "/root")).with(Map.of("PASSWORD", "s3cret"));

        assertEquals("Surroundings[base=/tmp, variables: 1, environment: 2]", here.toString());
    }
}
