package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace comes to, with its variables and without. */
class ShowTest {
    private static final String WORKSPACE = """
            session_name: api-${branch:-main}
            shell_command_before: cd ${branch:-main}
            windows:
            - window_name: logs
              panes: [vim]
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void aWorkspace() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), WORKSPACE);
    }

    @Test
    void aDefaultIsTheShellsInACommandAndOursElsewhere() {
        assertEquals(new Ran(0, """
                session_name: api-main
                windows:
                - window_name: logs
                  panes:
                  - - "cd ${branch:-main}"
                    - vim
                """.replace("\"", ""), ""), Ran.in(directory, "show", "dev.yaml"));
    }

    @Test
    void aVariableThatIsGivenIsPutEverywhere() {
        assertEquals(new Ran(0, """
                session_name: api-fix
                windows:
                - window_name: logs
                  panes:
                  - - cd fix
                    - vim
                """, ""), Ran.in(directory, "show", "--yaml", "--set", "branch=other", "--set=branch=fix", "dev.yaml"));
    }

    @Test
    void whatIsShownShowsTheSame() throws IOException {
        String shown = Ran.in(directory, "show", "--json", "dev.yaml").out();
        Files.writeString(directory.resolve("shown.json"), shown);

        assertEquals(new Ran(0, shown, ""), Ran.in(directory, "show", "--json", "shown.json"));
    }

    @Test
    void aVariableNeedsAName() {
        assertEquals(new Ran(2, "", "muntin: --set takes NAME=VALUE, the name of letters, digits and _, not '=x'\ntry 'muntin show --help'\n"),
                Ran.in(directory, "show", "--set", "=x", "dev.yaml"));
    }

    @Test
    void oneFormAtATime() {
        assertEquals(2, Ran.in(directory, "show", "--json", "--yaml", "dev.yaml").exit());
    }

    @Test
    void strictChecksFailForWarnings() throws IOException {
        Files.writeString(directory.resolve("odd.yaml"), "session_name: odd\nlayout: tiled\nwindows: []\n");

        assertEquals(0, Ran.in(directory, "check", "odd.yaml").exit());
        assertEquals(2, Ran.in(directory, "check", "--strict", "odd.yaml").exit());
        assertEquals("", Ran.in(directory, "check", "--json", "odd.yaml").err());
    }
}
