package dev.muntin.analyzer.java;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.tmuxp.Everything;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.dsl.Layout;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaWriterTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path directory;

    @Test
    void aPersonWouldWriteItSo() {
        Workspace dev = workspace("dev", w -> w
                .directory("~/src/api").option("mouse", true).option("history-limit", 5000)
                .window("editor", e -> e.layout(Layout.MAIN_VERTICAL).focus()
                        .pane(p -> p.run("nvim").focus())
                        .pane("git status")
                        .pane("a first line that is long enough to make", "a second one", "and a third stand in a column of its own, each"))
                .window("logs", l -> l.pane("tail -f \"a b\".log").pane()));

        assertEquals("""
                import static dev.muntin.dsl.Layout.MAIN_VERTICAL;

                import dev.muntin.dsl.Workspace;

                final class Dev {
                    Workspace workspace() {
                        return Workspace.workspace("dev", w -> w
                                .directory("~/src/api")
                                .option("mouse", true)
                                .option("history-limit", 5000)
                                .window("editor", e -> e
                                        .layout(MAIN_VERTICAL)
                                        .focus()
                                        .pane(p -> p.focus().run("nvim"))
                                        .pane("git status")
                                        .pane(
                                                "a first line that is long enough to make",
                                                "a second one",
                                                "and a third stand in a column of its own, each"))
                                .window("logs", l -> l.pane("tail -f \\"a b\\".log").pane()));
                    }
                }
                """, JavaWriter.write(dev, "dev"));
    }

    @Test
    void whatIsWrittenDeclaresTheSame() throws IOException {
        assertSurvives(Everything.inJava());
    }

    @Test
    void whatIsEmptyStaysEmpty() throws IOException {
        assertSurvives(workspace("", w -> w
                .directory("").beforeScript("").environment("", "").option("", "").onStart("").before("")
                .window("", a -> a.layout("").shell("").directory("").pane("").pane("", "").pane().pane(p -> p.title("").shell("")))
                .window(b -> b.pane(p -> p.withoutEnvironment()).pane(p -> p.run("a", c -> c.enter(true)).run("b", "c")))
                .window(c -> {})));
        assertSurvives(workspace("nothing", w -> {}));
    }

    @Test
    void valuesThatLookLikeNumbersStayTheTextTheyAre() throws IOException {
        assertSurvives(workspace("n", w -> {
            for (String value : List.of("0", "-0", "00", "7", "-7", "+7", "1.5", "999999999", "9999999999", "on", "off", "On", "true", "")) {
                w.option("@o" + value, value);
            }
        }));
    }

    @Test
    void everyTextSurvives() throws IOException {
        List<String> texts = List.of("\"", "\\", "\\u0041", "$", "$$T", "$workspace:T", "\n", "\r\n", "\t", "\u0001", "\u0085", "\u2028", "\u202E",
                "\uFEFF", "\uD83D\uDC4D", "\uDBFF\uDFFF", "%s", "*/", "é日本", "\uD800", "\"\"\"");

        assertSurvives(workspace("texts", w -> texts.forEach(text -> w.option(text, text).window(text, a -> a.pane(text).pane("x", text)))));
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertEquals("\"\\u202ea\\u200b\\udbff\\udfff\"", JavaLiteral.of("\u202Ea\u200B\uDBFF\uDFFF"));
    }

    @ParameterizedTest
    @CsvSource({"dev, Dev", "my-work, MyWork", "1st, Workspace1st", "'', Workspace", "a.b c, ABC", "日本, 日本", "class, Class", "$x, X", "_, Workspace_"})
    void theClassIsNamedAfterTheFileOrTheSession(String name, String expected) {
        String code = JavaWriter.write(Everything.inJava(), name);

        assertEquals("final class " + expected + " {", code.lines().filter(line -> line.contains("class")).findFirst().orElse(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workspace", "Duration", "Layout", "String", "Object"})
    void aClassMayBeCalledLikeOneThatItUses(String name) throws IOException {
        assertEquals(Everything.inJava(), read(JavaWriter.write(Everything.inJava(), name)));
    }

    @Test
    void java21CompilesItToo() throws IOException {
        Path file = Files.writeString(directory.resolve("Everything.java"), JavaWriter.write(Everything.inJava(), "Everything"));
        StringWriter said = new StringWriter();
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(new PrintWriter(said), new PrintWriter(said),
                "--release", "21", "-Xlint:all", "-Werror", "-proc:none", "-classpath", Library.ofDsl().path().toString(),
                "-d", directory.toString(), file.toString());

        assertEquals("0", exit + said.toString());
    }

    @TestFactory
    List<DynamicTest> everyExampleSurvives() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertSurvives(declared(WorkspaceFile.read("x", file)))))
                    .toList();
        }
    }

    private void assertSurvives(Workspace workspace) throws IOException {
        assertEquals(workspace, read(JavaWriter.write(workspace, "Dev")));
    }

    private Workspace read(String code) throws IOException {
        Path file = Files.writeString(directory.resolve("Dev.java"), code);
        WorkspaceFile read = JavaWorkspace.read("Dev.java", file, Map.of());
        assertEquals(List.of(), read.diagnostics(), code);
        return declared(read);
    }

    private static Workspace declared(WorkspaceFile file) {
        return assertInstanceOf(WorkspaceFile.Declared.class, file).workspace();
    }
}
