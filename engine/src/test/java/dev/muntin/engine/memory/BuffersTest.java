package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuffersTest {
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
    void aBufferIsReadAsItWasWritten() {
        tmux.does("set-buffer -b one 'x; $y #{z}'");
        assertEquals(List.of("x; $y #{z}"), tmux.does("show-buffer -b one"));
    }

    @Test
    void withoutANameTheNewestIsMeant() {
        tmux.does("set-buffer first ; set-buffer second");
        assertEquals(List.of("second"), tmux.does("show-buffer"));
        tmux.does("delete-buffer");
        assertEquals(List.of("first"), tmux.does("show-buffer"));
    }

    @Test
    void whatIsAppendedComesBehind() {
        tmux.does("set-buffer -b one x ; set-buffer -a -b one y");
        assertEquals(List.of("xy"), tmux.does("show-buffer -b one"));
    }

    @Test
    void theOldestWithoutANameMakesRoom() {
        tmux.does("set-option -s buffer-limit 2 ; set-buffer -b kept k ; set-buffer x ; set-buffer y ; set-buffer z");
        assertEquals(List.of("buffer1", "buffer2", "kept"), tmux.does("list-buffers -F '#{buffer_name}'").stream().sorted().toList());
    }

    @Test
    void aBufferThatIsNotThereIsRefused() {
        assertEquals("no buffer nobody", tmux.refuses("show-buffer -b nobody"));
    }
}
