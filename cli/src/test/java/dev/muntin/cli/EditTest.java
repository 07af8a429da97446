package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditTest {
    private static final String SOUND = "session_name: a\nwindows:\n- panes: [blank]\n";

    @TempDir
    private Path directory;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aWorkspace() throws IOException {
        environment.put("HOME", directory.toString());
        environment.put("PATH", System.getenv("PATH"));
        Files.createDirectory(directory.resolve(".tmuxp"));
        Files.writeString(directory.resolve(".tmuxp/work.yaml"), SOUND);
    }

    @Test
    void theEditorGetsTheFileOfThatName() throws IOException {
        environment.put("EDITOR", "printf '# %s\\n' 'two words' >>");

        assertEquals(new Ran(0, "", ""), edit("work"));
        assertEquals(SOUND + "# two words\n", Files.readString(directory.resolve(".tmuxp/work.yaml")));
    }

    @Test
    void visualGoesFirst() {
        environment.put("EDITOR", "false");
        environment.put("VISUAL", "true");

        assertEquals(new Ran(0, "", ""), edit("work"));
    }

    @Test
    void aFileWithBlanksAndQuotesIsOneWord() throws IOException {
        environment.put("EDITOR", "rm");
        Path odd = Files.writeString(directory.resolve("it's a \"$file\".yaml"), SOUND);

        edit(odd.toString());

        assertEquals(false, Files.exists(odd));
    }

    @Test
    void whatIsWrongIsSaidAfterwards() {
        environment.put("EDITOR", "sed -i 's/windows/widnows/'");

        Ran ran = edit("work");

        assertEquals(2, ran.exit());
        assertEquals(directory.resolve(".tmuxp/work.yaml") + ":1:1: error: a workspace needs the key 'windows' [missing-key]",
                ran.err().lines().findFirst().orElse(""));
    }

    @Test
    void anEditorThatFailsIsSaid() {
        environment.put("EDITOR", "sh -c 'exit 3'");

        assertEquals(new Ran(1, "", "muntin: the editor 'sh -c 'exit 3'' ended with 3\n"), edit("work"));
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotMade() {
        environment.put("EDITOR", "touch");

        assertEquals(2, edit("other").exit());
        assertEquals(false, Files.exists(directory.resolve(".tmuxp/other.yaml")));
    }

    private Ran edit(String workspace) {
        return Ran.in(directory, environment, "edit", workspace);
    }
}
