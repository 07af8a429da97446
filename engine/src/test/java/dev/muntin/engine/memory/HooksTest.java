package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HooksTest {
    private final Both tmux = new Both();

    @BeforeEach
    void make() {
        tmux.does("new-session -d -s a");
    }

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void thoseThatDoNothingAreShownToo() {
        assertTrue(tmux.does("show-hooks -g").contains("after-new-window"));
    }

    @Test
    void thoseThatDoSomethingAreShownWithIt() {
        tmux.does("set-hook -g after-new-window 'set-option -g @a 1' ; set-hook -ga after-new-window 'select-pane'");
        assertEquals(List.of("after-new-window[0] set-option -g @a 1", "after-new-window[1] select-pane"),
                tmux.does("show-hooks -g").stream().filter(line -> line.startsWith("after-new-window")).toList());
    }
}
