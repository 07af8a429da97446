package dev.muntin.golden;

import dev.muntin.analyzer.source.Reason;
import dev.muntin.analyzer.source.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the plan stands that somebody has read and found good. */
record ApprovedFile(Path path) {
    static final String ENDING = ".approved.sh";
    private static final String RECEIVED = ".received.sh";
    private static final String CRLF = "\\ the approved file has CRLF line ends: a line '*" + ENDING + " -text' in .gitattributes keeps git from making them";

    /** Of that which bears this name, in this folder. */
    static ApprovedFile of(Path folder, String name) {
        return new ApprovedFile(folder.resolve(name + ENDING));
    }

    /** What this was approved for, if it is the name of such a file; else the name itself. */
    static String workspace(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Where a test leaves a plan that nobody has approved. */
    Path received() {
        return path.resolveSibling(name().substring(0, name().length() - ENDING.length()) + RECEIVED);
    }

    /** Byte for byte: nothing is forgiven that a difference would not show. */
    Verdict compare(String plan) {
        try {
            // Opening a pipe would wait for somebody to write into it.
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                return new Verdict.Unreadable("it is no regular file");
            }
            byte[] approved = Files.readAllBytes(path);
            return Arrays.equals(approved, plan.getBytes(StandardCharsets.UTF_8))
                    ? new Verdict.AsApproved()
                    : new Verdict.Changed(difference(new String(approved, StandardCharsets.UTF_8), plan));
        } catch (NoSuchFileException e) {
            return new Verdict.Missing();
        } catch (IOException e) {
            return new Verdict.Unreadable(Reason.of(e));
        }
    }

    /** That each line ends otherwise is said once, for nobody sees it in a line. */
    private static List<String> difference(String approved, String plan) {
        if (!approved.contains("\r\n") || plan.contains("\r\n")) {
            return LineDiff.of(approved, plan);
        }
        return Stream.concat(Stream.of(CRLF), LineDiff.of(approved.replace("\r\n", "\n"), plan).stream()).toList();
    }

    /** Writes the plan unless it stands there; a link is followed, so that it stays one. */
    Verdict approve(String plan) {
        if (compare(plan) instanceof Verdict.AsApproved same) {
            return same;
        }
        boolean first = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        try {
            WholeFile.write(Files.exists(path) ? path.toRealPath() : path, plan.getBytes(StandardCharsets.UTF_8));
            return new Verdict.Written(first);
        } catch (IOException e) {
            return new Verdict.Unwritable(Reason.of(e));
        }
    }

    Verdict remove() {
        try {
            Files.delete(path);
            return new Verdict.Removed();
        } catch (IOException e) {
            return new Verdict.Unwritable(Reason.of(e));
        }
    }
}
