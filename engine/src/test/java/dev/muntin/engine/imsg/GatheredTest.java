package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private final Gathered gathered = new Gathered(10);

    @Test
    void noMoreIsKeptThanFits() throws IOException {
        gathered.write(ByteBuffer.allocate(10));
        IOException e = assertThrows(IOException.class, () -> gathered.write(ByteBuffer.allocate(1)));
        assertEquals("tmux writes more than 10 bytes", e.getMessage());
        assertThrows(IOException.class, () -> new Gathered(10).write(ByteBuffer.allocate(11)));
    }

    @Test
    void whatNobodyWaitsForTakesNoRoom() throws IOException {
        gathered.write(ByteBuffer.allocate(10));
        gathered.forget();
        for (int i = 0; i < 100; i++) {
            assertEquals(10, gathered.write(ByteBuffer.allocate(10)));
        }
        assertEquals(0, gathered.bytes().length);
    }
}
