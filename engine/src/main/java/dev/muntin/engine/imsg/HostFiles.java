package dev.muntin.engine.imsg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The files that a server has its client open, with the client's rights: {@code load-buffer}, {@code save-buffer}, {@code source-file}. */
final class HostFiles {
    private static final Path NOTHING = Path.of("/dev/null");
    private static final boolean LINUX = System.getProperty("os.name", "").equals("Linux");
    private static final int APPEND = LINUX ? 0x400 : 0x8;

    private final BooleanSupplier trusted;

    /** @param trusted whether the server is our own; another user's may have us hand over what only we can read */
    HostFiles(BooleanSupplier trusted) {
        this.trusted = trusted;
    }

    FileChannel read(ByteBuffer path) throws IOException {
        return open(path, Set.of(StandardOpenOption.READ));
    }

    FileChannel write(ByteBuffer path, int flags) throws IOException {
        OpenOption how = (flags & APPEND) != 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        return open(path, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, how));
    }

    private FileChannel open(ByteBuffer bytes, Set<OpenOption> how) throws IOException {
        Path path = path(bytes);
        if (!trusted.getAsBoolean()) {
            throw new AccessDeniedException(path.toString());
        }
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString());
        }
        // To open a pipe waits for whoever opens its other end, perhaps for ever.
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isSameFile(path, NOTHING)) {
            throw new AccessDeniedException(path.toString());
        }
        return FileChannel.open(path, how);
    }

    private static Path path(ByteBuffer bytes) throws IOException {
        try {
            return Path.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException | InvalidPathException e) {
            NoSuchFileException missing = new NoSuchFileException(StandardCharsets.UTF_8.decode(bytes.duplicate()).toString());
            missing.initCause(e);
            throw missing;
        }
    }
}
