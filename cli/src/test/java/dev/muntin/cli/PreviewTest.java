package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void aWorkspace() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nwindows:\n- window_name: logs\n  panes: [vim, ls]\n");
    }

    @Test
    void awayFromATerminalItIsPlainAndEightyColumnsWide() {
        Ran ran = Ran.in(directory, "preview", "--size", "40x8", "dev.yaml");

        assertEquals(0, ran.exit(), ran.err());
        assertEquals("window 1 'logs', even-vertical, current", ran.out().lines().findFirst().orElseThrow());
        assertTrue(ran.out().lines().skip(1).allMatch(line -> line.length() == 80), ran.out());
        assertTrue(ran.out().chars().noneMatch(c -> c == 0x1b));
    }

    @Test
    void aPictureGoesIntoAFileAndReplacesNone() throws IOException {
        assertEquals(new Ran(0, "", ""), Ran.in(directory, "preview", "--svg", "dev.svg", "dev.yaml"));
        assertTrue(Files.readString(directory.resolve("dev.svg")).startsWith("<svg "));
        assertEquals(new Ran(2, "", "muntin: 'dev.svg' is there already. Replace it? There is nobody to ask; -y says yes\n"),
                Ran.in(directory, "preview", "--svg", "dev.svg", "dev.yaml"));
        assertEquals(0, Ran.in(directory, "preview", "-y", "--svg", "dev.svg", "dev.yaml").exit());
    }

    @Test
    void aProgramGetsThePlacesOfThePanes() {
        assertEquals(new Ran(0, """
                {
                  "schema" : 1,
                  "preview" : {
                    "session" : "dev",
                    "windows" : [ {
                      "name" : "logs",
                      "current" : true,
                      "columns" : 40,
                      "rows" : 8,
                      "panes" : [ {
                        "title" : "",
                        "active" : false,
                        "left" : 0,
                        "top" : 0,
                        "width" : 40,
                        "height" : 4,
                        "lines" : [ "vim" ]
                      }, {
                        "title" : "",
                        "active" : true,
                        "left" : 0,
                        "top" : 5,
                        "width" : 40,
                        "height" : 3,
                        "lines" : [ "ls" ]
                      } ]
                    } ]
                  }
                }
                """, ""), Ran.in(directory, "preview", "--json", "--size", "40x8", "dev.yaml"));
        assertEquals(2, Ran.in(directory, "preview", "--json", "--svg", "-", "dev.yaml").exit());
    }

    @Test
    void aPictureGoesToStandardOutputIfAsked() {
        assertTrue(Ran.in(directory, "preview", "--svg", "-", "dev.yaml").out().startsWith("<svg "));
    }
}
