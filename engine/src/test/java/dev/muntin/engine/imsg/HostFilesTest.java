package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HostFilesTest {
    private static final int TRUNCATE = 0x200;
    private static final int APPEND = 0x400;

    @TempDir
    private Path folder;

    private final HostFiles ours = new HostFiles(() -> true);
    private final HostFiles others = new HostFiles(() -> false);

    @Test
    void aServerOfAnotherUserGetsNoFileOfOurs() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        assertEquals(SystemError.DENIED, refusal(() -> others.read(bytes(secret))));
        assertEquals(SystemError.DENIED, refusal(() -> others.write(bytes(secret), TRUNCATE)));
        assertEquals(SystemError.DENIED, refusal(() -> others.write(bytes(folder.resolve("new")), TRUNCATE)));
        assertEquals("secret", Files.readString(secret));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    @Timeout(10)
    void aPipeIsNotWaitedFor() {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, Output.of(List.of("mkfifo", pipe.toString()), Map.of("PATH", "/usr/bin:/bin"), folder).exit());
        assertEquals(SystemError.DENIED, refusal(() -> ours.read(bytes(pipe))));
        assertEquals(SystemError.DENIED, refusal(() -> ours.write(bytes(pipe), APPEND)));
    }

    @Test
    void whyThereIsNoFileIsSaidByNumber() {
        assertEquals(SystemError.NO_SUCH_FILE, refusal(() -> ours.read(bytes(folder.resolve("missing")))));
        assertEquals(SystemError.IS_A_DIRECTORY, refusal(() -> ours.read(bytes(folder))));
        assertEquals(SystemError.IS_A_DIRECTORY, refusal(() -> ours.write(bytes(folder), TRUNCATE)));
        assertEquals(SystemError.NO_SUCH_FILE, refusal(() -> ours.read(ByteBuffer.wrap(new byte[] {'/', (byte) 0xff}))));
        assertEquals(SystemError.NO_SUCH_FILE, refusal(() -> ours.read(ByteBuffer.wrap(new byte[] {'/', 0}))));
    }

    @Test
    void aFileIsBegunAnewOrGoneOnWith() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "old and long");
        try (FileChannel anew = ours.write(bytes(file), TRUNCATE)) {
            anew.write(StandardCharsets.UTF_8.encode("a"));
        }
        try (FileChannel on = ours.write(bytes(file), APPEND)) {
            on.write(StandardCharsets.UTF_8.encode("b"));
        }
        assertEquals("ab", Files.readString(file));
    }

    private interface Opening {
        FileChannel open() throws IOException;
    }

    private static SystemError refusal(Opening opening) {
        return SystemError.of(assertThrows(IOException.class, () -> opening.open().close()));
    }

    private static ByteBuffer bytes(Path path) {
        return StandardCharsets.UTF_8.encode(path.toString());
    }
}
