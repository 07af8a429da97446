package dev.muntin.analyzer;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAnalysisTest {
    @Test
    void aWorkspaceFromYamlAndTheSameFromJavaAreOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("dev.yaml"), """
                session_name: dev
                start_directory: ~/src
                environment: {PORT: 8000}
                options: {mouse: yes}
                windows:
                - window_name: editor
                  layout: main-vertical
                  options: {main-pane-width: 0x50}
                  focus: true
                  panes:
                  - vim
                  - shell_command: [git status, {cmd: ls}]
                    start_directory: api
                    focus: true
                  - blank
                - panes: [null]
                """);
        Workspace java = workspace("dev", w -> w
                .directory("~/src")
                .environment("PORT", "8000")
                .option("mouse", true)
                .window("editor", e -> e.layout(MAIN_VERTICAL).option("main-pane-width", 80).focus()
                        .pane("vim")
                        .pane(p -> p.run("git status", "ls").directory("api").focus())
                        .pane())
                .window(w2 -> w2.pane()));
        Surroundings surroundings = new Surroundings(folder, Map.of("HOME", "/home/me"), user -> Optional.empty(), directory -> true);

        SessionSpec fromYaml = FileAnalysis.of("dev.yaml", file, surroundings).session().orElseThrow();

        assertEquals(((Analysis.Resolved) Analyzer.analyze(java, surroundings)).session(), fromYaml);
    }
}
