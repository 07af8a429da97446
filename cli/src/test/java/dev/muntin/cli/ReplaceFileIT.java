package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is asked before a file of his is lost. */
class ReplaceFileIT {
    private static final String CONVERT = "\"$MUNTIN\" convert dev.yaml -o out.json; echo \"ended:$?\"";

    private final Tool tool = new Tool("");
    private final Shell shell = Shell.in(tool);
    private final Path old = tool.put("out.json", "old");

    @AfterEach
    void close() {
        tool.close();
        shell.close();
    }

    @Test
    void noKeepsIt() throws IOException {
        answered("");

        shell.see("ended:1");
        assertEquals("old", Files.readString(old));
    }

    @Test
    void yesReplacesIt() throws IOException {
        answered("y");

        shell.see("ended:0");
        assertEquals("{", Files.readString(old).lines().findFirst().orElse(""));
    }

    private void answered(String answer) {
        tool.put("dev.yaml", AttachIT.ONE);
        shell.type(CONVERT);
        shell.see("muntin: 'out.json' is there already. Replace it? [y/N]");
        shell.type(answer);
    }
}
