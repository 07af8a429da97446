package dev.muntin.analyzer.tmuxp;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositionTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSaidHereGoesOverWhatIsSaidThere() {
        Workspace child = workspace("child", w -> w
                .directory("~/src")
                .environment("B", "child").environment("C", "tools").environment("A", "base")
                .before("source env")
                .window("editor", e -> e.layout("tiled").option("a", "base").option("b", "child").pane("vim").pane("ls"))
                .window("logs", l -> l.pane("tail"))
                .window("part", p -> p.focus().pane("make"))
                .window("own", o -> o.pane(p -> p.run("htop").title("load").focus()).pane("one").pane(p -> p.run("htop").title("again"))
                        .pane(p -> p.run("tail").title("text")))
                .window("tools", t -> t.pane("top")));

        WorkspaceFile file = WorkspaceFile.read("child.yaml", Path.of("src/test/resources/composed/child.yaml"));
        assertEquals(List.of(), file.diagnostics());
        assertEquals(child, assertInstanceOf(WorkspaceFile.Declared.class, file).workspace());
    }

    @Test
    void aValueKnowsTheFileThatItStandsIn() {
        WorkspaceFile file = WorkspaceFile.read("dir/child.yaml", Path.of("src/test/resources/composed/child.yaml"));
        Workspace child = assertInstanceOf(WorkspaceFile.Declared.class, file).workspace();

        assertEquals("dir/child.yaml:1:1", child.origin().place());
        assertEquals("dir/base.yaml:10:5", child.windows().get(1).origin().place());
        assertEquals("dir/parts/pane.yaml:1:16", child.windows().get(3).panes().getFirst().commands().getFirst().origin().place());
    }

    @Test
    void filesThatIncludeEachOtherTwiceAreNotReadForEver() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), "include: [" + (i + 1) + ".yaml, " + (i + 1) + ".yaml]\n");
        }
        Files.writeString(folder.resolve("20.yaml"), "session_name: x\n");

        WorkspaceFile file = WorkspaceFile.read("0.yaml", folder.resolve("0.yaml"));
        assertTrue(file.diagnostics().stream().anyMatch(problem -> problem.kind() == Kind.BAD_INCLUDE));
    }

    @Test
    void manyFilesAreBoundedAsOneIs() throws IOException {
        Files.writeString(folder.resolve("values.yaml"), "a:\n" + "- x\n".repeat(60_000));
        Files.writeString(folder.resolve("text.yaml"), "a: " + "x".repeat(SourceFile.LIMIT / 2) + "\n");

        assertEquals("with this there are more than 100000 values, counting each as often as aliases and files repeat it", firstFault("values.yaml, values.yaml"));
        assertEquals("with text.yaml the files that are read together are larger than 8 MiB", firstFault("text.yaml, text.yaml"));
    }

    private String firstFault(String files) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "include: [" + files + "]\nsession_name: x\nwindows: [{}]\n");
        return WorkspaceFile.read("x.yaml", file).diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow().message();
    }

    @Test
    void aListOfNoFilesIsNoReasonToLoseAWindow() {
        WorkspaceFile file = WorkspaceFile.of(new SourceFile("x.yaml", Path.of("x.yaml"), """
                session_name: x
                windows: [{include: [], window_name: a, panes: [{include: [], cmd: ls}]}]
                """));
        assertEquals(workspace("x", w -> w.window("a", a -> a.pane("ls"))), assertInstanceOf(WorkspaceFile.Declared.class, file).workspace());
    }
}
