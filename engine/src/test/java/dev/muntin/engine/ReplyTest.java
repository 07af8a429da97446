package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    @Test
    void wordsAreOneLine() {
        assertEquals("one two", EngineContract.reply(1, "", "one\ntwo\n").words());
    }

    @Test
    void aReplyKeepsItsBytes() {
        byte[] stdout = {'a'};
        Reply reply = new Reply(0, stdout, new byte[0]);
        stdout[0] = 'b';
        reply.stdout()[0] = 'c';
        assertEquals("a", reply.text());
    }

    @Test
    void repliesAreEqualByTheirBytes() {
        Reply reply = EngineContract.reply(0, "a", "b");
        assertEquals(EngineContract.reply(0, "a", "b"), reply);
        assertNotEquals(EngineContract.reply(0, "a", "c"), reply);
        assertNotEquals(EngineContract.reply(1, "a", "b"), reply);
        assertNotEquals(EngineContract.reply(0, "x", "b"), reply);
    }

    @Test
    void thereIsSomethingToSend() {
        assertThrows(IllegalArgumentException.class, () -> Request.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void thereIsTimeToAnswer(int seconds) {
        assertThrows(IllegalArgumentException.class, () -> new Request(List.of(Live.session()), Duration.ofSeconds(seconds)));
    }
}
