package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();
    private static final String YAML = "session_name: my work\nwindows:\n- window_name: logs\n  panes:\n  - tail -f log\n";

    @TempDir
    private Path directory;

    @TestFactory
    List<DynamicTest> everyExampleComesBackThroughJavaAndJson() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> comesBack(file))).toList();
        }
    }

    private void comesBack(Path file) {
        String yaml = run("convert", file.toString(), "--to", "yaml").out();
        run("convert", file.toString(), "-y", "-o", "Dev.java");
        run("convert", "Dev.java", "-y", "-o", "dev.json");

        assertEquals(new Ran(0, yaml, ""), run("convert", "dev.json", "--to", "yaml"));
    }

    @Test
    void theEndingOfTheFileSaysTheForm() throws IOException {
        put("work.yaml", YAML);

        assertEquals(new Ran(0, "", ""), run("convert", "work.yaml", "-o", "at-work.java"));
        assertTrue(read("at-work.java").contains("\nfinal class AtWork {\n"), read("at-work.java"));
    }

    @Test
    void whatIsSaidGoesOverTheEnding() throws IOException {
        put("work.yaml", YAML);

        assertEquals(new Ran(0, "", ""), run("convert", "work.yaml", "--to", "yaml", "-o", "work.txt"));
        assertEquals(YAML, read("work.txt"));
    }

    @Test
    void aDashIsStandardOutputAndNoFile() throws IOException {
        put("work.yaml", YAML);

        assertEquals(new Ran(0, YAML, ""), run("convert", "work.yaml", "--to", "yaml", "-o", "-"));
        assertFalse(Files.exists(directory.resolve("-")));
    }

    @Test
    void printedJavaIsNamedAfterTheSession() throws IOException {
        put("work.yaml", YAML);

        assertEquals("""
                import dev.muntin.dsl.Workspace;

                final class MyWork {
                    Workspace workspace() {
                        return Workspace.workspace("my work", w -> w.window("logs", l -> l.pane("tail -f log")));
                    }
                }
                """, run("convert", "work.yaml", "--to", "java").out());
    }

    @Test
    void aFormHasToBeNamed() throws IOException {
        put("work.yaml", YAML);

        assertEquals("muntin: which form? --to yaml|json|java\ntry 'muntin convert --help'\n", run("convert", "work.yaml").err());
        assertEquals(2, run("convert", "work.yaml", "-o", "work.txt").exit());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnRequest() throws IOException {
        put("work.yaml", YAML + "# a comment\n");

        assertEquals(new Ran(2, "", "muntin: 'work.yaml' is there already. Replace it? There is nobody to ask; -y says yes\n"), run("convert", "work.yaml", "-o", "work.yaml"));
        assertEquals(YAML + "# a comment\n", read("work.yaml"));
        assertEquals(0, run("convert", "work.yaml", "-y", "-o", "work.yaml").exit());
        assertEquals(YAML, read("work.yaml"));
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        put("work.yaml", YAML);

        assertEquals(new Ran(1, "", "muntin: cannot write 'a/b.yaml': there is no such file or directory\n"), run("convert", "work.yaml", "-o", "a/b.yaml"));
    }

    @Test
    void aWorkspaceWithErrorsIsNotWritten() throws IOException {
        put("work.yaml", YAML + "- 5\n");

        Ran ran = run("convert", "work.yaml", "-o", "Dev.java");

        assertEquals(2, ran.exit());
        assertTrue(ran.err().startsWith("work.yaml:6:3: error: a window is a mapping"), ran.err());
        assertEquals(false, Files.exists(directory.resolve("Dev.java")));
    }

    @Test
    void anImportedProjectIsYamlUnlessToldOtherwise() throws IOException {
        put("p.yml", "name: my work\nroot: <%= here %>\nwindows:\n- logs: tail -f log\n");

        Ran ran = run("import", "tmuxinator", "p.yml");

        assertEquals(YAML.replace("\nwindows", "\nstart_directory: \"<%= here %>\"\nwindows"), ran.out());
        assertTrue(ran.err().startsWith("p.yml:2:7: warning: Ruby is not run; '<%= here %>' stays as it is [needs-ruby]"), ran.err());
    }

    @Test
    void aTeamocilFileCanBecomeJava() throws IOException {
        put("t.yml", "name: x\nwindows:\n- panes: [ls]\n");

        assertEquals(0, run("import", "teamocil", "t.yml", "-o", "T.java").exit());
        assertEquals("session_name: x\nwindows:\n- panes:\n  - ls\n", run("convert", "T.java", "--to", "yaml").out());
    }

    @Test
    void onlyKnownProgramsFilesAreImported() {
        assertEquals("muntin: 'import' takes tmuxinator or teamocil, not 'smug'\ntry 'muntin import --help'\n",
                run("import", "smug", "x.yml").err());
        assertEquals("muntin: 'import' takes tmuxinator or teamocil, not 'x.yml'\ntry 'muntin import --help'\n", run("import", "x.yml").err());
    }

    private Ran run(String... words) {
        return Ran.in(directory, Map.of("XDG_CACHE_HOME", directory.resolve("cache").toString()), words);
    }

    private void put(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }
}
