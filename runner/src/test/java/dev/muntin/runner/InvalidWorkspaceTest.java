package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class InvalidWorkspaceTest {
    @Test
    void theMessageIsWhatTheCommandLineSays() {
        int here = new Throwable().getStackTrace()[0].getLineNumber();
        InvalidWorkspaceException e = refused(workspace("dev", w -> w
                .window("a", a -> a.layout("tilled").pane())));

        assertEquals("InvalidWorkspaceTest.java:" + (here + 2) + ": error: window 'a' has an unknown layout 'tilled' [unknown-layout]\n"
                + "  hint: did you mean 'tiled'?", e.getMessage());
    }

    @Test
    void whatATerminalWouldObeyIsNotInTheMessage() {
        String message = String.valueOf(refused(workspace("red\033[31m", w -> w.window("a", a -> a.pane()))).getMessage());

        assertEquals(0, message.chars().filter(Character::isISOControl).count(), message);
    }

    @Test
    void whatIsWrongIsKnownAlsoWhereItWasSentTo() throws Exception {
        InvalidWorkspaceException e = refused(workspace("dev", w -> w.window("a", a -> a.layout("tilled").pane())));

        InvalidWorkspaceException sent = assertInstanceOf(InvalidWorkspaceException.class, sent(e));

        assertEquals(Kind.UNKNOWN_LAYOUT, sent.diagnostics().getFirst().kind());
        assertEquals(e.diagnostics(), sent.diagnostics());
    }

    private static InvalidWorkspaceException refused(Workspace workspace) {
        return assertThrows(InvalidWorkspaceException.class, () -> Muntin.on(new MemoryEngine(TmuxVersion.OLDEST)).plan(workspace));
    }

    private static Object sent(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
