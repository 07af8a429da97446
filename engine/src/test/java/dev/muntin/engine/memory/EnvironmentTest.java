package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
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
    void aVariableOfASessionHidesThatOfTheServer() {
        tmux.does("set-environment -g V all ; set-environment -t =a V own");
        assertEquals(List.of("V=all"), tmux.does("show-environment -g V"));
        assertEquals(List.of("V=own"), tmux.does("show-environment -t =a V"));
    }

    @Test
    void oneThatIsRemovedIsToldToBe() {
        tmux.does("set-environment -t =a -r V");
        assertEquals(List.of("-V"), tmux.does("show-environment -t =a V"));
    }

    @Test
    void oneThatIsTakenBackIsUnknown() {
        tmux.does("set-environment -t =a V x ; set-environment -t =a -u V");
        assertEquals("unknown variable: V", tmux.refuses("show-environment -t =a V"));
    }

    @Test
    void aNewSessionBeginsWithItsOwn() {
        tmux.does("new-session -d -s b -e V=x");
        assertEquals(List.of("V=x"), tmux.does("show-environment -t =b V"));
        assertEquals("unknown variable: V", tmux.refuses("show-environment -t =a V"));
    }

    @Test
    void aHiddenOneIsNotListedUnlessAskedFor() {
        tmux.does("set-environment -t =a -h V x");
        assertEquals(List.of("V=x"), tmux.does("show-environment -h -t =a V"));
    }
}
