package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionIT {
    private static final Path JAR = Path.of("target/dist/lib/muntin/muntin.jar").toAbsolutePath();
    /** Annotations, and what serves only those who bring a test framework. */
    private static final String OTHERS = "(dev\\.muntin\\..*package-info|dev\\.muntin\\.golden\\.\\w+) +-> (org\\.(jspecify|approvaltests|junit|opentest4j)|com\\.spun)\\..*";

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

    @Test
    void nothingIsInItThatEachStartWouldOnlyLookThrough() throws IOException {
        assertEquals(List.of(), names().stream().filter(name -> name.matches(".*/|.*(databind|fasterxml).*")).toList());
    }

    @Test
    void whatItsClassesNameIsInIt() {
        StringWriter missing = new StringWriter();

        ToolProvider.findFirst("jdeps").orElseThrow()
                .run(new PrintWriter(missing), new PrintWriter(missing), "--multi-release", "22", "--missing-deps", JAR.toString());

        List<String> lines = missing.toString().lines().map(String::strip).toList();
        assertEquals("muntin.jar -> not found", lines.getFirst());
        assertEquals(List.of(), lines.stream().skip(1).filter(line -> !line.matches(OTHERS)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show dev.yaml", "show --json dev.yaml", "convert dev.yaml --to yaml", "convert dev.yaml --to json", "schema"})
    void itWritesWhatItsModulesWrite(String line, @TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("dev.yaml"),
                "session_name: dev\nwindows:\n- panes:\n  - {title: 'no', sleep_before: 0.25, cmd: 'echo ''a'' # b'}\n  - |\n    two\n    lines\n");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(line.split(" ")));

        Ran modules = Ran.in(directory, line.split(" "));

        assertEquals(0, modules.exit(), modules.err());
        assertEquals(new Output(modules.exit(), modules.out(), modules.err()), Output.of(command, Map.of(), directory));
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
