package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TmuxClientTest {
    @Test
    void whatIsPrintedHoldsNoSecrets() {
        TmuxClient client = new TmuxClient(Path.of("tmux"), List.of("-L", "dev"), Map.of("TOKEN", "s3cret", "HOME", "/root"));

        assertEquals("TmuxClient[binary=tmux, options=[-L, dev], environment: 2]", client.toString());
    }
}
