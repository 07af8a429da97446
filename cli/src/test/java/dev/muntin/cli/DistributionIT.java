package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class DistributionIT {
    private static final Path JAR = Path.of("target/dist/lib/muntin/muntin.jar");

    @Test
    void allModulesAreInItAndNoTestFramework() throws IOException {
        List<String> names = names();

        for (String module : List.of("analyzer", "cli", "compiler", "dsl", "engine", "golden", "ops", "runner")) {
            assertTrue(names.contains("dev/muntin/" + module + "/package-info.class"), module);
        }
        assertEquals(List.of(), names.stream().filter(name -> name.matches("(org/(junit|opentest4j|apiguardian|approvaltests|apache)|dev/muntin/testkit)/.*")).toList());
    }

    @Test
    void theLibrariesKeepTheirLicenses() throws IOException {
        assertTrue(names().containsAll(List.of("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/FastDoubleParser-LICENSE")), names().toString());
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
