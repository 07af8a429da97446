package dev.muntin.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A standard stream that notices when its reader has seen enough, as {@code head} does: that is no failure to speak of. */
final class Outlet extends PrintStream {
    private final Watched watched;

    private Outlet(Watched watched) {
        super(watched, false, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    static Outlet of(FileDescriptor descriptor) {
        return new Outlet(new Watched(descriptor));
    }

    boolean isDeserted() {
        return watched.deserted;
    }

    private static final class Watched extends FileOutputStream {
        // The launcher sees to it that Java speaks this language.
        private static final String WORDS = "Broken pipe";
        private volatile boolean deserted;

        Watched(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                super.write(bytes, offset, length);
            } catch (IOException e) {
                deserted |= WORDS.equals(e.getMessage());
                throw e;
            }
        }
    }
}
