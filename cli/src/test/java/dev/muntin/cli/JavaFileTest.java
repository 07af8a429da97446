package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java workspaces in a process of their own. */
class JavaFileTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path directory;

    @Test
    void aJavaWithoutACompilerSaysWhatIsMissing() throws IOException {
        Output output = check("--limit-modules", "java.base");

        assertEquals(2, output.exit());
        assertEquals("Dev.java: error: this Java, " + JAVA + ", has no compiler: a workspace in Java needs a JDK [no-compiler]\n"
                + "  hint: name one by MUNTIN_JAVA_HOME\n", output.stderr());
    }

    @Test
    void whatIsKeptNeedsNoCompiler() throws IOException {
        check("-Dany=1");

        assertEquals(0, check("--limit-modules", "java.base").exit());
    }

    @Test
    void whatTheCodePrintsIsNoData() throws IOException {
        assertEquals(new Output(0, "", "hello\n"), check("-Dany=1"));
    }

    private Output check(String... options) throws IOException {
        Files.writeString(directory.resolve("Dev.java"), """
                import dev.muntin.dsl.Workspace;

                Workspace workspace() {
                    System.out.println("hello");
                    return Workspace.workspace("dev", w -> w.window("a", a -> a.pane()));
                }
                """);
        List<String> words = new ArrayList<>(List.of(JAVA.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.muntin.cli.Main", "check", "Dev.java"));
        return Output.of(words, Map.of("HOME", directory.toString()), directory);
    }
}
