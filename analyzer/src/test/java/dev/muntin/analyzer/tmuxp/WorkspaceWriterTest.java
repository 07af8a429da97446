package dev.muntin.analyzer.tmuxp;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceWriterTest {
    @Test
    void whatIsWrittenDeclaresTheSame() {
        assertSurvives(Everything.inJava());
    }

    @Test
    void whatIsEmptyStaysEmpty() {
        assertSurvives(workspace("", w -> w
                .directory("").beforeScript("").environment("", "").option("", "").onStart("").before("")
                .window("", a -> a.layout("").shell("").directory("").pane("").pane("", "").pane().pane(p -> p.title("").shell("")))
                .window(b -> b.pane(p -> p.withoutEnvironment()).pane(p -> p.run("pane")).pane(p -> p.run("blank", "pane")))
                .window(c -> c.before("pane").after("blank"))));
    }

    @Test
    void workspacesAtRandomSurvive() {
        RandomWorkspaces random = new RandomWorkspaces(Long.getLong("muntin.write.seed", 1));
        for (int i = 0; i < Integer.getInteger("muntin.write.cases", 200); i++) {
            assertSurvives(random.next());
        }
    }

    @Test
    void yamlIsWrittenAsPeopleWriteIt() {
        assertEquals("""
                session_name: api
                start_directory: ~/src
                windows:
                - window_name: logs
                  layout: tiled
                  panes:
                  - tail -f a.log
                  - printf 'a\\r'; echo $HOME
                  - null
                  - - echo "a" | less
                    - |-
                      two
                      lines
                """, WorkspaceWriter.yaml(workspace("api", w -> w.directory("~/src").window("logs", l -> l.layout("tiled")
                .pane("tail -f a.log").pane("printf 'a\\r'; echo $HOME").pane().pane("echo \"a\" | less", "two\nlines")))));
    }

    /** What YAML would take for something else than this text, and what its grammar is made of. */
    @ParameterizedTest
    @ValueSource(strings = {
        "yes", "010", "1:30", "~", "null", "", " ", "a ", " a", "a: b", "a:", "#a", "a #b", "- a", "-", "?", "? a", "*a", "&a", "!a", "%a",
        "@a", "`a", "{a", "[a", "a, b", "|", ">", "'", "\"", "\\", "<<", "=", "...", "--- a", "2024-01-02", ".inf", "1e3", "a\nb", "a\n",
        "\na", "a\n\n b\n", "\t", "a\tb", "a\rb", "\u0085", "\u2028", "\u00a0", "\uFEFF", "\u0001", "\u001b[0m", "\u007f", "é", "日本", "👍",
        "a\u0300", "\uD83D\uDC4D\u200D\uD83D", "a  b", "${a:-b}", "x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z",
    })
    void everyTextSurvives(String text) {
        String sendable = text.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertSurvives(workspace(sendable, w -> w.directory(sendable).option(sendable, sendable).environment(sendable, sendable)
                .window(sendable, a -> a.pane(sendable).pane("x", sendable))));
    }

    private static void assertSurvives(Workspace workspace) {
        assertEquals(workspace, read("x.yaml", WorkspaceWriter.yaml(workspace)));
        assertEquals(workspace, read("x.json", WorkspaceWriter.json(workspace)));
    }

    private static Workspace read(String name, String text) {
        WorkspaceFile file = WorkspaceFile.of(new SourceFile(name, Path.of(name), text));
        assertEquals(List.of(), file.diagnostics(), text);
        return assertInstanceOf(WorkspaceFile.Declared.class, file).workspace();
    }
}
