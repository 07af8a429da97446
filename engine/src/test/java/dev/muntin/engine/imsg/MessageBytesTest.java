package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes are those that tmux's own client was seen to exchange with its server. */
class MessageBytesTest {
    private static final String LITTLE = "08000000ffffffff";

    static Stream<Arguments> sent() {
        return Stream.of(
                arguments("6f000000 18000000 " + LITTLE + " 0000010000000000", new Sent.LongFlags(Sent.LongFlags.UTF8)),
                arguments("65000000 16000000 " + LITTLE + " 787465726d00", new Sent.Term("xterm")),
                arguments("6d000000 14000000 " + LITTLE + " 00000000", new Sent.Features(0)),
                arguments("66000000 11000000 " + LITTLE + " 00", new Sent.TtyName()),
                arguments("6c000000 15000000 " + LITTLE + " 2f746d7000", new Sent.Directory("/tmp")),
                arguments("6b000000 14000000 " + LITTLE + " ec7f0000", new Sent.ClientPid(0x7fec)),
                arguments("69000000 15000000 " + LITTLE + " 413dc3a900", new Sent.Variable(text("A=é"))),
                arguments("6a000000 10000000 " + LITTLE, new Sent.Done()),
                arguments("c8000000 2b000000 " + LITTLE + " 03000000 646973706c61792d6d65737361676500 2d7000 68c3a900",
                        new Sent.Command(List.of("display-message", "-p", "hé"))),
                arguments("c8000000 15000000 " + LITTLE + " 01000000 00", new Sent.Command(List.of(""))),
                arguments("2d010000 16000000 " + LITTLE + " 03000000 6869", new Sent.Read(3, text("hi"))),
                arguments("2e010000 18000000 " + LITTLE + " 03000000 02000000", new Sent.ReadDone(3, 2)),
                arguments("31010000 18000000 " + LITTLE + " 01000000 00000000", new Sent.WriteReady(1, 0)));
    }

    static Stream<Arguments> received() {
        return Stream.of(
                arguments("2f010000 1c000000 " + LITTLE + " 01000000 01000000 00000000", new Received.WriteOpen(1, 1, 0, text(""))),
                arguments("2f010000 1f000000 " + LITTLE + " 04000000 ffffffff 00040000 2f6600", new Received.WriteOpen(4, -1, 0x400, text("/f"))),
                arguments("30010000 18000000 " + LITTLE + " 01000000 68c3a90a", new Received.Write(1, text("hé\n"))),
                arguments("32010000 14000000 " + LITTLE + " 04000000", new Received.WriteClose(4)),
                arguments("2c010000 18000000 " + LITTLE + " 03000000 00000000", new Received.ReadOpen(3, 0, text(""))),
                arguments("2c010000 1b000000 " + LITTLE + " 03000000 ffffffff 2f6600", new Received.ReadOpen(3, -1, text("/f"))),
                arguments("33010000 14000000 " + LITTLE + " 03000000", new Received.ReadCancel(3)),
                arguments("cb000000 14000000 " + LITTLE + " 01000000", new Received.Exit(1, "")),
                arguments("cb000000 10000000 " + LITTLE, new Received.Exit(0, "")),
                arguments("cb000000 17000000 " + LITTLE + " 01000000 6e6f00", new Received.Exit(1, "no")),
                arguments("d2000000 10000000 " + LITTLE, new Received.Exit(0, "")),
                arguments("0c000000 10000000 07000000ffffffff", new Received.Version(7)),
                arguments("cf000000 10000000 " + LITTLE, new Received.Other(207)));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void whatIsSaid(String bytes, Sent message) {
        assertEquals(bytes.replace(" ", ""), hex(message.frame(ByteOrder.LITTLE_ENDIAN).bytes()));
    }

    @ParameterizedTest
    @MethodSource("received")
    void whatIsHeard(String bytes, Received message) throws Exception {
        assertEquals(message, heard(bytes, ByteOrder.LITTLE_ENDIAN));
    }

    @Test
    void aMachineOfTheOtherOrderHasItsOwnNumbers() throws Exception {
        assertEquals("0000012e 00000018 00000008 ffffffff 00000003 00000002".replace(" ", ""),
                hex(new Sent.ReadDone(3, 2).frame(ByteOrder.BIG_ENDIAN).bytes()));
        assertEquals(new Received.Exit(1, ""), heard("000000cb 00000014 00000008 ffffffff 00000001", ByteOrder.BIG_ENDIAN));
    }

    @Test
    void noTextHidesAnother() {
        assertThrows(IllegalArgumentException.class, () -> new Sent.Command(List.of("a", "b\0c")).frame(ByteOrder.LITTLE_ENDIAN));
        assertThrows(IllegalArgumentException.class, () -> new Sent.Variable(text("A=\0")).frame(ByteOrder.LITTLE_ENDIAN));
    }

    @ParameterizedTest
    @CsvSource({"16363, true", "16364, false"})
    void aMessageIsNoLongerThanAServerTakes(int length, boolean fits) {
        Sent message = new Sent.Command(List.of("x".repeat(length)));
        if (fits) {
            assertEquals(Frame.MOST, message.frame(ByteOrder.LITTLE_ENDIAN).bytes().remaining());
        } else {
            assertThrows(IllegalArgumentException.class, () -> message.frame(ByteOrder.LITTLE_ENDIAN));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a number that is cut off, cb000000 12000000 08000000ffffffff 0100",
        "a stream without a number, 30010000 10000000 08000000ffffffff",
        "a path without an end, 2c010000 1a000000 08000000ffffffff 03000000 ffffffff 2f66",
        "another version, cb000000 10000000 09000000ffffffff",
        "too short a length, cb000000 0f000000 08000000ffffffff",
        "too long a length, cb000000 01400000 08000000ffffffff",
        "a descriptor, cb000000 10000080 08000000ffffffff",
        "a web server, 48545450 2f312e31 20343030 20426164"})
    void whatNoServerSaysIsRefused(String what, String bytes) {
        assertThrows(Malformed.class, () -> heard(bytes, ByteOrder.LITTLE_ENDIAN), what);
    }

    private static Received heard(String bytes, ByteOrder order) throws Exception {
        return Received.of(new FrameReader(Pieces.of(HexFormat.of().parseHex(bytes.replace(" ", ""))), order).next().orElseThrow());
    }

    private static ByteBuffer text(String text) {
        return StandardCharsets.UTF_8.encode(text);
    }

    private static String hex(ByteBuffer bytes) {
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        return HexFormat.of().formatHex(all);
    }
}
