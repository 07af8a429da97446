package dev.muntin.engine.control;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what a client in control mode says apart; a block ends at the guard that its beginning announced, whatever else looks like one. */
final class FrameReader {
    private static final Pattern GUARD = Pattern.compile("%(begin|end|error) (\\d+ \\d+ (\\d+))");

    private final InputStream from;

    FrameReader(InputStream from) {
        this.from = new BufferedInputStream(from, 1 << 16);
    }

    Frame next() throws IOException {
        Optional<byte[]> line = line();
        if (line.isEmpty()) {
            return new Frame.Silence();
        }
        Matcher guard = GUARD.matcher(new String(line.get(), StandardCharsets.ISO_8859_1));
        if (!guard.matches()) {
            return new Frame.Line(line.get());
        }
        return guard.group(1).equals("begin") ? block(guard.group(2), guard.group(3)) : new Frame.StrayEnd();
    }

    private Frame block(String triple, String flags) throws IOException {
        byte[] end = ("%end " + triple).getBytes(StandardCharsets.ISO_8859_1);
        byte[] error = ("%error " + triple).getBytes(StandardCharsets.ISO_8859_1);
        // The lowest bit is the client's own.
        boolean ours = (flags.charAt(flags.length() - 1) - '0') % 2 == 1;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Optional<byte[]> line = line(); line.isPresent(); line = line()) {
            boolean failed = Arrays.equals(line.get(), error);
            if (failed || Arrays.equals(line.get(), end)) {
                return new Frame.Block(ours, failed, body.toByteArray());
            }
            body.writeBytes(line.get());
            body.write('\n');
        }
        return new Frame.Silence();
    }

    /** Without its newline; empty at the end. */
    private Optional<byte[]> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = from.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = from.read();
        }
        return Optional.of(line.toByteArray());
    }
}
