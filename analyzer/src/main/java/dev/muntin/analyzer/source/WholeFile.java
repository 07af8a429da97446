package dev.muntin.analyzer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.UUID;

/** Puts a file in place so that whoever reads at the same time, or after a crash, sees the whole of it or what was there before. */
public final class WholeFile {
    private WholeFile() {}

    /** @param attributes those that the file has from its first moment on */
    public static void write(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path unfinished = file.resolveSibling("." + UUID.randomUUID() + ".unfinished");
        try {
            Files.write(Files.createFile(unfinished, attributes), bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
