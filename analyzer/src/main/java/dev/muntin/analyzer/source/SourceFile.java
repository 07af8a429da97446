package dev.muntin.analyzer.source;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Origin;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A file that an author wrote: its text, and the name by which every message calls it.
 *
 * <p>Columns of its places count code points. A file that could not be read has no text.
 *
 * @param name as the author gave it
 */
public record SourceFile(String name, Path path, String text) {
    /** Far above what anyone writes by hand, and small enough to hold in memory several times. */
    public static final int LIMIT = 8 << 20;

    private static final String FORBIDDEN = "you may not read this file";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads a file; what keeps it from being read is reported, and its text is then as much as can be shown of it. */
    public static SourceFile read(String name, Path path, Diagnostics problems) {
        byte[] bytes = new byte[0];
        try {
            bytes = bytes(path);
        } catch (Unreadable unreadable) {
            problems.report(Kind.UNREADABLE_FILE, new Origin(name, 0, 0, 0), unreadable.why());
        }
        Utf8.check(bytes).ifPresent(bad -> problems.report(
                Kind.UNREADABLE_FILE, bad.in(name), "the file is not UTF-8: here stands the byte " + bad.hex(), "save it as UTF-8"));
        return new SourceFile(name, path, withoutMark(Utf8.shown(bytes)));
    }

    /** Without their line ends; recomputed at every call. */
    public List<String> lines() {
        return text.lines().toList();
    }

    private static byte[] bytes(Path path) throws Unreadable {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            if (file.isDirectory()) {
                throw new Unreadable("this is a directory, not a file");
            }
            // Opening a pipe would wait for somebody to write into it.
            if (!file.isRegularFile()) {
                throw new Unreadable("this is no regular file");
            }
            return content(path);
        } catch (NoSuchFileException missing) {
            throw new Unreadable(Files.isSymbolicLink(path) ? "this is a link to a file that is not there" : "there is no such file", missing);
        } catch (AccessDeniedException denied) {
            throw new Unreadable(FORBIDDEN, denied);
        } catch (FileNotFoundException unopened) {
            throw new Unreadable(Files.isReadable(path) ? "opening the file failed: " + Reason.of(unopened) : FORBIDDEN, unopened);
        } catch (IOException failed) {
            throw new Unreadable("reading the file failed: " + Reason.of(failed), failed);
        }
    }

    /** The size is not asked for: the file may grow meanwhile. */
    private static byte[] content(Path path) throws IOException, Unreadable {
        // Files would make a channel of it, and a start would wait for the classes of those.
        try (InputStream in = new FileInputStream(path.toFile())) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new Unreadable("the file is larger than " + (LIMIT >> 20) + " MiB");
            }
            return bytes;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
