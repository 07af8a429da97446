package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.OutsideMaven;
import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example project does what a reader expects of it, where nobody has installed muntin. */
class ExampleIT {
    private static final Path BUILD = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXAMPLE = BUILD.resolve("examples/golden");

    @TempDir
    private Path folder;

    @Test
    void anOutsidersProjectTestsItsWorkspacesAndWritesNothing() throws IOException {
        Path project = folder.resolve("project");
        Map<String, String> before = copied(EXAMPLE, project);

        Output maven = OutsideMaven.in(Files.createDirectory(folder.resolve("home")), BUILD).run(project, "-q", "test");

        Map<String, String> after = texts(project);
        received(after);
        assertEquals(0, maven.exit(), maven.stdout() + maven.stderr());
        assertTrue(Files.readString(project.resolve("target/surefire-reports/com.example.WorkspacesTest.txt")).contains("Tests run: 3, Failures: 0,"));
        assertEquals(before, after);
    }

    /** Plans are compared byte for byte, and git would give them the line ends of the machine. */
    @Test
    void gitLeavesApprovedPlansAsTheyAreAndReceivedOnesOut() throws IOException {
        copied(EXAMPLE, folder);

        assertEquals("", git("init", "-q"));
        assertEquals("a.yaml.approved.sh: text: unset\n", git("check-attr", "text", "a.yaml.approved.sh"));
        assertEquals("workspaces/a.yaml.received.sh\n", git("check-ignore", "workspaces/a.yaml.received.sh", "workspaces/a.yaml.approved.sh"));
    }

    private String git(String... words) {
        Output git = Output.of(Stream.concat(Stream.of("git"), Stream.of(words)).toList(),
                Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString()), folder);
        return git.stdout() + git.stderr();
    }

    /** What our own change has made of the plans is to be approved like any other golden. */
    private static void received(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (text.getKey().endsWith(".received.sh")) {
                Files.writeString(EXAMPLE.resolve(text.getKey()), text.getValue());
            }
        }
    }

    private static Map<String, String> copied(Path from, Path to) throws IOException {
        Map<String, String> texts = texts(from);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = to.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        return texts;
    }

    /** What a person or git would see; not what Maven builds. */
    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !root.relativize(file).startsWith("target")).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
