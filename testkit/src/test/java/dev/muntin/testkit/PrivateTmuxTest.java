package dev.muntin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateTmuxTest {
    @Test
    void closingEndsTheServerAndRemovesItsFiles() {
        PrivateTmux tmux = PrivateTmux.open();
        tmux.must("new-session", "-d", "-s", "one");
        long server = Long.parseLong(tmux.must("display-message", "-p", "#{pid}"));
        assertTrue(ProcessHandle.of(server).isPresent());

        tmux.close();

        assertFalse(ProcessHandle.of(server).map(PrivateTmux::runs).orElse(false));
        assertFalse(Files.exists(tmux.directory()));
    }

    @Test
    void theServerIsAlone() {
        try (PrivateTmux one = PrivateTmux.open(); PrivateTmux other = PrivateTmux.open()) {
            one.must("new-session", "-d", "-s", "one");
            assertEquals(1, other.run("has-session").exit());
        }
    }

    @Test
    void aWrapperNotesEveryProcess() {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            CountedTmux counted = new CountedTmux(tmux);
            assertEquals(0, Output.of(List.of("sh", "-c", "tmux -V"), counted.environment(), tmux.work()).exit());
            assertEquals(List.of("-V"), counted.calls());
        }
    }
}
