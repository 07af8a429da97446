package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NotBuiltTest {
    @Test
    void whatIsNotBuiltIsRefusedAndNotLost() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> Plans.of(workspace("x", w -> w.window(a -> a.pane(p -> p.title("t"))))));
        assertEquals("'title' is not built yet", refused.getMessage());
    }
}
