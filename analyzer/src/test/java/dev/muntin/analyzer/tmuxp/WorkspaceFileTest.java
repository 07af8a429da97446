package dev.muntin.analyzer.tmuxp;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFileTest {
    private static final String FULL = """
            session_name: api
            start_directory: ~/src/api
            environment:
              PORT: 8000
            options:
              mouse: on
            suppress_history: false
            windows:
              - window_name: editor
                layout: main-vertical
                focus: true
                start_directory: ./x
                environment: {A: b}
                options:
                  automatic-rename: off
                panes:
                  - nvim
                  - shell_command:
                      - git status
                      - cmd: ls
                    start_directory: /tmp
                    environment: {C: d}
                    focus: true
                    suppress_history: true
              - panes:
            """;

    @Test
    void aFileDeclaresWhatJavaDoes() {
        Workspace java = workspace("api", w -> w
                .directory("~/src/api")
                .environment("PORT", "8000")
                .option("mouse", true)
                .suppressHistory(false)
                .window("editor", e -> e
                        .layout("main-vertical")
                        .focus()
                        .directory("./x")
                        .environment("A", "b")
                        .option("automatic-rename", false)
                        .pane("nvim")
                        .pane(p -> p.run("git status", "ls").directory("/tmp").environment("C", "d").focus().suppressHistory(true)))
                .window(x -> {}));

        assertEquals(java, declared(FULL));
    }

    @Test
    void everyValueKnowsItsPlace() {
        Workspace full = declared(FULL);
        assertEquals("x.yaml:1:1", full.origin().place());
        assertEquals("x.yaml:1:15", ((Setting.Given<String>) full.name()).origin().place());
        assertEquals("x.yaml:4:3", given(full.environment(), "PORT").origin().place());
        Window editor = full.windows().getFirst();
        assertEquals("x.yaml:9:5", editor.origin().place());
        assertEquals("x.yaml:10:13", ((Setting.Given<String>) editor.layout()).origin().place());
        Pane second = editor.panes().get(1);
        assertEquals("x.yaml:18:9", second.origin().place());
        assertEquals(List.of("x.yaml:19:13", "x.yaml:20:18"), second.commands().stream().map(c -> c.origin().place()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", value = {
        "null | none", "'' | ``", "\"\" | ``", "blank | none", "pane | none", "\"pane\" | none", "Blank | Blank", "[] | none",
        "{} | none", "[null] | none",
        "[pane] | none", "[''] | ``", "[pane, a] | pane;a", "[null, a] | a", "[a, null] | a", "[a, blank] | a;blank", "0 | none",
        "0.0 | none", "false | none",
        "no | none", "5 | 5", "010 | 010", "true | true", "yes | yes", "1:30 | 1:30", "2024-01-02 | 2024-01-02", "[5, yes] | 5;yes",
        "[0] | 0",
        "{cmd: x} | x", "{cmd: pane} | pane", "{cmd: 5} | 5", "[{cmd: x}, y] | x;y", "[{cmd: pane}] | pane",
        "{shell_command: } | none", "{shell_command: ''} | ``", "{shell_command: pane} | none", "{shell_command: [blank]} | none",
        "{shell_command: x} | x",
        "{shell_command: [x, y]} | x;y", "{shell_command: []} | none", "{shell_command: {}} | none",
        "{shell_command: {cmd: x}} | x", "{shell_command: 5} | 5",
        "{shell_command: false} | none", "{shell_command: [{cmd: x}, 5]} | x;5", "{focus: true} | none", "# no | none",
    })
    void aPaneIsWhatTmuxpMakesOfIt(String pane, String commands) {
        List<String> expected = commands == null ? List.of() : List.of(commands.split(";"));
        Workspace declared = declared("session_name: s\nwindows:\n- panes:\n  - " + pane + "\n");
        List<Command> typed = declared.windows().getFirst().panes().getFirst().commands();
        assertEquals(expected, typed.stream().map(Command::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "true | on", "yes | on", "off | off", "5 | 5", "010 | 8", "0x1F | 31", "1:30 | 90", "1_000 | 1000", "1.0 | 1.0",
        "1e3 | 1e3", "1.0e+3 | 1000.0", ".5 | 0.5",
        "1.0e+16 | 1e+16", "123456789012345.0 | 123456789012345.0", "0.0001 | 0.0001", "0.00001 | 1e-05", "1.5e-7 | 1.5e-07",
        "1.25e+300 | 1.25e+300", "-.inf | -inf",
        ".nan | nan", "-0.0 | -0.0", "'010' | 010", "\"on\" | on", "2024-01-02 | 2024-01-02", "bash -l | bash -l",
    })
    void anOptionIsWhatTmuxpWritesToTmux(String value, String rendered) {
        Workspace declared = declared("session_name: s\noptions: {x: " + value + "}\nwindows: []\n");
        assertEquals(rendered, given(declared.options(), "x").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "8000", "yes", "010", "1.50", "2024-01-02", "on", "0x1F", "1:30"})
    void namesAndVariablesAreTakenAsWritten(String scalar) {
        Workspace declared = declared(
                ("session_name: %1$s\nenvironment: {A: %1$s}\nwindows:\n"
                        + "- {window_name: %1$s, layout: %1$s, start_directory: %1$s}\n").formatted(scalar));
        assertEquals(scalar, declared.name().orElse(""));
        assertEquals(scalar, given(declared.environment(), "A").value());
        Window window = declared.windows().getFirst();
        assertEquals(Setting.given(scalar, Origin.UNKNOWN), window.name());
        assertEquals(Setting.given(scalar, Origin.UNKNOWN), window.layout());
        assertEquals(Setting.given(scalar, Origin.UNKNOWN), window.directory());
    }

    @Test
    void namesOfOptionsKeepTheirText() {
        Workspace declared = declared("session_name: s\noptions: {on: 1, 0x10: 2, a: 3}\nwindows: []\n");
        assertEquals(List.of("on", "0x10", "a"), List.copyOf(declared.options().entries().keySet()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "true, true", "'false', true", "'', false", "0, false", "0.0, false", "1, true", "no, false", "~, false", "x, true",
    })
    void focusIsWhatPythonTakesForTrue(String value, boolean focus) {
        Workspace declared = declared("session_name: s\nwindows:\n- focus: " + value + "\n");
        assertEquals(focus, declared.windows().getFirst().focus());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "x | x", "[x, {cmd: y}] | x;y", "{shell_command: [x]} | x", "{shell_command: x} | x", "{} | none", "[null] | none", "blank | none",
        "no | none",
    })
    void whatIsTypedFirstIsWhatTmuxpMakesOfIt(String before, String commands) {
        Workspace declared = declared("session_name: s\nshell_command_before: " + before + "\nwindows: []\n");
        assertEquals(commands == null ? List.of() : List.of(commands.split(";")), declared.before().stream().map(Command::text).toList());
    }

    @Test
    void titlesOnBordersAreOptionsOfEachWindow() {
        Workspace declared = declared("session_name: s\nenable_pane_titles: on\npane_title_position: bottom\npane_title_format: '#T'\n"
                + "windows:\n- options: {pane-border-status: off}\n- panes: [a]\n");
        assertEquals(workspace("s", w -> w
                .window(a -> a.option("pane-border-status", "off").option("pane-border-format", "#T"))
                .window(b -> b.option("pane-border-status", "bottom").option("pane-border-format", "#T").pane("a"))), declared);
    }

    @Test
    void anEmptySuppressHistoryMeansNo() {
        Workspace declared = declared("session_name: s\nsuppress_history:\nwindows:\n- suppress_history:\n");
        assertEquals(Setting.given(false, Origin.UNKNOWN), declared.suppressHistory());
        assertEquals(Setting.given(false, Origin.UNKNOWN), declared.windows().getFirst().suppressHistory());
    }

    @Test
    void aKeyWithNothingBehindItSaysNothing() {
        Workspace declared = declared("session_name: s\nstart_directory:\nenvironment:\noptions:\nwindows:\n"
                + "- window_name:\n  layout:\n  panes:\n");
        assertEquals(Setting.absent(), declared.directory());
        assertEquals(Assignments.NONE, declared.options());
        assertEquals(List.of(), declared.windows().getFirst().panes());
    }

    @Test
    void jsonDeclaresTheSame() {
        assertEquals(declared("session_name: s\nwindows: [{panes: [\"1:30\", a/b]}]\n"),
                declared("{\n\t\"session_name\": \"s\",\n\t\"windows\": [{\"panes\": [\"1:30\", \"a\\/b\"]}]\n}"));
    }

    @Test
    void whatIsWrongIsLeftOutAndTheRestDeclared() {
        WorkspaceFile file = WorkspaceFile.of(source("session_name: [s]\nwindows:\n- 5\n- window_name: a\n  panes: x\n"));
        WorkspaceFile.Declared declared = assertInstanceOf(WorkspaceFile.Declared.class, file);
        assertEquals(3, declared.diagnostics().size());
        assertEquals(List.of("a"), declared.workspace().windows().stream().map(w -> w.name().orElse("")).toList());
    }

    @Test
    void aFileThatSaysNothingIsBroken() {
        assertInstanceOf(WorkspaceFile.Broken.class, WorkspaceFile.of(source("")));
        assertInstanceOf(WorkspaceFile.Broken.class, WorkspaceFile.read("no.yaml", Path.of("no", "such.yaml")));
    }

    private static Setting.Given<String> given(Assignments assignments, String name) {
        return Optional.ofNullable(assignments.entries().get(name)).orElseThrow();
    }

    private static Workspace declared(String text) {
        WorkspaceFile.Declared declared = assertInstanceOf(WorkspaceFile.Declared.class, WorkspaceFile.of(source(text)));
        assertEquals(List.of(), declared.diagnostics());
        return declared.workspace();
    }

    private static SourceFile source(String text) {
        return new SourceFile("x.yaml", Path.of("x.yaml"), text);
    }
}
