package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.analyzer.diagnostic.DiagnosticsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictnessTest {
    @TempDir
    private Path folder;

    @Test
    void stickyTypingIsToldOnlyToTheStrictAndIsNoError() throws IOException {
        FileAnalysis lax = analysis("session_name: s\nwindows:\n- panes:\n  - [{cmd: a, enter: false}, b, {cmd: c, enter: true}, d]\n");

        assertEquals("", lax.words());
        assertEquals("""
                ws.yaml:4:30: warning: what an earlier command of the pane says of 'enter' holds for this one, too [sticky-typing]
                  4 |   - [{cmd: a, enter: false}, b, {cmd: c, enter: true}, d]
                    |                              ^ say it here again, or otherwise
                """, lax.strict().words());
        assertEquals(true, lax.strict().session().isPresent());
    }

    @Test
    void aWarningIsAnErrorToTheStrict() throws IOException {
        FileAnalysis lax = analysis("session_name: s\nlayout: tiled\nwindows: []\n");

        assertEquals(true, lax.session().isPresent());
        assertEquals(true, lax.strict().session().isEmpty());
        assertEquals("""
                ws.yaml:2:1: error: a workspace has no key 'layout'; it is ignored [unknown-key]
                  2 | layout: tiled
                    | ^^^^^^ it belongs to a window
                """, lax.strict().words());
    }

    @Test
    void programsReadPlacesInNumbers() throws IOException {
        assertEquals("""
                {
                  "schema" : 1,
                  "diagnostics" : [ {
                    "severity" : "warning",
                    "code" : "unknown-key",
                    "message" : "a workspace has no key 'layout'; it is ignored",
                    "hint" : "it belongs to a window",
                    "file" : "ws.yaml",
                    "line" : 2,
                    "column" : 1,
                    "length" : 6
                  } ]
                }
                """, DiagnosticsJson.of(analysis("session_name: s\nlayout: tiled\nwindows: []\n").diagnostics()));
    }

    private FileAnalysis analysis(String text) throws IOException {
        Surroundings nowhere = new Surroundings(folder, Map.of(), user -> Optional.empty(), directory -> true);
        return FileAnalysis.of("ws.yaml", Files.writeString(folder.resolve("ws.yaml"), text), nowhere);
    }
}
