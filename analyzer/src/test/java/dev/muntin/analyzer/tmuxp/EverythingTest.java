package dev.muntin.analyzer.tmuxp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class EverythingTest {
    @Test
    void whatAFileSaysJavaCanSay() {
        WorkspaceFile.Declared file =
                assertInstanceOf(WorkspaceFile.Declared.class, WorkspaceFile.read("everything.yaml", Everything.FILE));

        assertEquals(List.of(), file.diagnostics());
        assertEquals(Everything.inJava(), file.workspace());
    }
}
