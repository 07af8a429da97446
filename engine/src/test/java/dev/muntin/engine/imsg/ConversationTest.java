package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {
    private static final int APPEND = 0x400;

    @TempDir
    private Path folder;
    private final List<Sent> said = new ArrayList<>();
    private final Conversation conversation =
            new Conversation("input".getBytes(StandardCharsets.UTF_8), new HostFiles(() -> true), said::add);

    @Test
    void standardInputIsHandedOverOnce() throws Exception {
        conversation.hear(new Received.ReadOpen(3, Descriptor.STDIN, bytes("")));
        conversation.hear(new Received.ReadOpen(4, Descriptor.STDIN, bytes("")));
        assertEquals(List.of("Read 3 input", "ReadDone 3 0", "ReadDone 4 9"), shown());
    }

    @Test
    void standardOutputIsOpenedOnce() throws Exception {
        for (int stream = 1; stream <= 2; stream++) {
            conversation.hear(new Received.WriteOpen(stream, Descriptor.STDOUT, 0, bytes("")));
        }
        assertEquals(List.of("WriteReady 1 0", "WriteReady 2 9"), shown());
    }

    @Test
    void aStreamThatIsOpenIsNotOpenedAgain() throws Exception {
        conversation.hear(new Received.WriteOpen(1, Descriptor.STDOUT, 0, bytes("")));
        conversation.hear(new Received.WriteOpen(1, Descriptor.STDERR, 0, bytes("")));
        assertEquals(List.of("WriteReady 1 0", "WriteReady 1 9"), shown());
    }

    @Test
    void otherDescriptorsAreNone() throws Exception {
        conversation.hear(new Received.WriteOpen(3, 7, 0, bytes("")));
        conversation.hear(new Received.ReadOpen(3, 1, bytes("")));
        assertEquals(List.of("WriteReady 3 9", "ReadDone 3 9"), shown());
    }

    @Test
    void aServerThatOpensFilesWithoutEndIsHeldBack() throws Exception {
        for (int stream = 3; stream < 303; stream++) {
            conversation.hear(new Received.WriteOpen(stream, Descriptor.NONE, 0, bytes(folder.resolve("f").toString())));
        }
        conversation.close();
        assertEquals("WriteReady 302 24", shown().getLast());
    }

    @Test
    void aLongFileIsHandedOverInPiecesThatFit() throws Exception {
        Path file = Files.write(folder.resolve("f"), new byte[Sent.Read.MOST + 1]);
        conversation.hear(new Received.ReadOpen(3, Descriptor.NONE, bytes(file.toString())));
        assertEquals(List.of(Sent.Read.MOST, 1), said.stream().filter(Sent.Read.class::isInstance).map(Sent.Read.class::cast)
                .map(read -> read.data().remaining()).toList());
    }

    @Test
    void aFileThatIsNotWholeIsNoSuccess() throws Exception {
        conversation.hear(new Received.WriteOpen(3, Descriptor.NONE, APPEND, bytes(folder.resolve("f").toString())));
        // Interrupting breaks a file as a full disk would.
        Thread.currentThread().interrupt();
        conversation.hear(new Received.Write(3, bytes("x")));
        assertTrue(Thread.interrupted());
        EngineException e = assertThrows(EngineException.class, () -> conversation.hear(new Received.Exit(0, "")));
        assertEquals(EngineException.Certainty.UNKNOWN, e.certainty());
        assertTrue(e.words().startsWith("a file that tmux wanted written is not whole"), e.words());
    }

    private static ByteBuffer bytes(String text) {
        return StandardCharsets.UTF_8.encode(text);
    }

    private List<String> shown() {
        return said.stream().map(message -> switch (message) {
            case Sent.Read read -> "Read " + read.stream() + " input";
            case Sent.ReadDone done -> "ReadDone " + done.stream() + " " + done.error();
            case Sent.WriteReady ready -> "WriteReady " + ready.stream() + " " + ready.error();
            default -> message.toString();
        }).toList();
    }
}
