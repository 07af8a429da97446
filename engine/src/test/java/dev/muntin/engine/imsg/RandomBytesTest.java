package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.TmuxClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code -Dmuntin.imsg.cases} and {@code -Dmuntin.imsg.seed} ask for more cases, or for others. */
class RandomBytesTest {
    private static final int CASES = Integer.getInteger("muntin.imsg.cases", 3_000);
    private static final long SEED = Long.getLong("muntin.imsg.seed", 8);
    private static final int[] TYPES = {12, 203, 210, 300, 303, 304, 306, 307, 207, 99_999};

    private final Random random = new Random(SEED);

    @Test
    void whateverArrivesIsAReplyOrRefused() throws IOException {
        int replies = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = i % 2 == 0 ? bytes(random.nextInt(200)) : damaged(frames());
            replies += heard(bytes) ? 1 : 0;
        }
        assertTrue(replies > CASES / 100, "too few conversations have an end to them: " + replies);
    }

    @Test
    void thePiecesInWhichFramesArriveMakeNoDifference() throws IOException, Malformed {
        for (int i = 0; i < CASES / 10; i++) {
            byte[] bytes = frames();
            FrameReader pieces = new FrameReader(new Pieces(ByteBuffer.wrap(bytes), () -> 1 + random.nextInt(40)), ByteOrder.nativeOrder());
            FrameReader whole = new FrameReader(Pieces.of(bytes), ByteOrder.nativeOrder());
            for (Optional<Frame> frame = whole.next(); frame.isPresent(); frame = whole.next()) {
                assertEquals(frame, pieces.next());
            }
            assertEquals(Optional.empty(), pieces.next());
        }
    }

    @Test
    void whateverIsSaidIsWellFormed() throws IOException, Malformed {
        for (int i = 0; i < CASES / 10; i++) {
            Map<String, String> environment = Map.of("TERM", text(), "A", text(), "B", "x".repeat(random.nextInt(20_000)));
            List<String> words = Stream.generate(this::text).limit(1 + random.nextInt(30)).toList();
            ByteBuffer said = Opening.of(new TmuxClient(Path.of("tmux"), List.of(), environment)).with(words);
            assertEquals(words, StrictServer.command(new FrameReader(Pieces.of(said.array()), ByteOrder.nativeOrder())));
        }
    }

    private boolean heard(byte[] bytes) throws IOException {
        FrameReader frames = new FrameReader(Pieces.of(bytes), ByteOrder.nativeOrder());
        List<Sent> said = new ArrayList<>();
        try (Conversation conversation = new Conversation(new byte[40_000], new HostFiles(() -> false), said::add)) {
            for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                Optional<Reply> reply = conversation.hear(Received.of(frame.get()));
                if (reply.isPresent()) {
                    return true;
                }
            }
        } catch (Malformed | EngineException e) {
            return false;
        }
        return false;
    }

    private byte[] frames() {
        List<ByteBuffer> frames = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> frame()).toList();
        ByteBuffer all = ByteBuffer.allocate(frames.stream().mapToInt(ByteBuffer::remaining).sum());
        frames.forEach(all::put);
        return all.array();
    }

    private ByteBuffer frame() {
        ByteBuffer payload = ByteBuffer.wrap(bytes(random.nextInt(10) == 0 ? 16_000 : random.nextInt(24))).order(ByteOrder.nativeOrder());
        for (int i = 0; i + 4 <= Math.min(payload.limit(), 8); i += 4) {
            payload.putInt(i, random.nextInt(-1, 4));
        }
        return new Frame(TYPES[random.nextInt(TYPES.length)], 8, payload).bytes();
    }

    private byte[] damaged(byte[] bytes) {
        if (random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String text() {
        return random.ints(random.nextInt(12), 1, 0x3000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
