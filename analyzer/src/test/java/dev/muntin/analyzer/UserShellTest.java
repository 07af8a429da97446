package dev.muntin.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserShellTest {
    @TempDir
    private Path folder;

    private Users users;

    @BeforeEach
    void write() throws IOException {
        users = new Users(Files.writeString(folder.resolve("passwd"), """
                root:x:0:0:root:/root:/bin/bash
                me:x:1000:1000:Me,,,:/home/me:/usr/bin/zsh
                bare:x:1001:1001::/:
                broken:x
                """));
    }

    @Test
    void theEnvironmentSaysIt() {
        assertEquals("/bin/dash", UserShell.of(Map.of("SHELL", "/bin/dash"), users, "me"));
    }

    @Test
    void elseTheListOfUsers() {
        assertEquals("/usr/bin/zsh", UserShell.of(Map.of(), users, "me"));
        assertEquals("/usr/bin/zsh", UserShell.of(Map.of("SHELL", ""), users, "me"));
    }

    @Test
    void whoIsNotListedHasAnUnknownOne() {
        assertEquals("", UserShell.of(Map.of(), users, "nobody-here"));
        assertEquals("", UserShell.of(Map.of(), users, "bare"));
        assertEquals("", UserShell.of(Map.of(), users, "broken"));
        assertEquals("", UserShell.of(Map.of(), new Users(folder.resolve("missing")), "me"));
    }
}
