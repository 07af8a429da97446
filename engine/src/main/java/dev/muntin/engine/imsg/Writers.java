package dev.muntin.engine.imsg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The streams that a server is writing, by its numbers for them. */
final class Writers implements AutoCloseable {
    /** More than a chain needs; a server that wants more at once is none. */
    private static final int MOST_STREAMS = 200;
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private final Gathered stdout = new Gathered(MOST_BYTES);
    private final Gathered stderr = new Gathered(MOST_BYTES);
    private final HostFiles files;
    private final Map<Integer, WritableByteChannel> open = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private Optional<IOException> spoiled = Optional.empty();

    Writers(HostFiles files) {
        this.files = files;
    }

    Gathered stdout() {
        return stdout;
    }

    Gathered stderr() {
        return stderr;
    }

    /** Why a file is not as the server wanted it; nobody has told the server. */
    Optional<IOException> spoiled() {
        return spoiled;
    }

    SystemError open(Received.WriteOpen wanted) {
        if (open.containsKey(wanted.stream())) {
            return SystemError.BAD_DESCRIPTOR;
        }
        if (open.size() >= MOST_STREAMS) {
            return SystemError.TOO_MANY;
        }
        try {
            Optional<WritableByteChannel> to = channel(wanted);
            to.ifPresent(channel -> open.put(wanted.stream(), channel));
            return to.isPresent() ? SystemError.NONE : SystemError.BAD_DESCRIPTOR;
        } catch (IOException e) {
            return SystemError.of(e);
        }
    }

    /** A standard stream can be opened once, as a client of tmux hands out its own. */
    private Optional<WritableByteChannel> channel(Received.WriteOpen wanted) throws IOException {
        return switch (wanted.descriptor()) {
            case Descriptor.NONE -> Optional.of(files.write(wanted.path(), wanted.flags()));
            case Descriptor.STDOUT -> used.add(Descriptor.STDOUT) ? Optional.of(stdout) : Optional.empty();
            case Descriptor.STDERR -> used.add(Descriptor.STDERR) ? Optional.of(stderr) : Optional.empty();
            default -> Optional.empty();
        };
    }

    void write(int stream, ByteBuffer data) throws IOException, Malformed {
        WritableByteChannel to = open.get(stream);
        switch (to) {
            case null -> throw new Malformed("something written to stream " + stream + ", which is not open");
            case Gathered gathered -> gathered.write(data);
            default -> save(to, data);
        }
    }

    private void save(WritableByteChannel file, ByteBuffer data) {
        try {
            while (data.hasRemaining()) {
                file.write(data);
            }
        } catch (IOException e) {
            spoiled = spoiled.or(() -> Optional.of(e));
        }
    }

    void close(int stream) {
        WritableByteChannel done = open.remove(stream);
        if (done != null) {
            close(done);
        }
    }

    private void close(WritableByteChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            spoiled = spoiled.or(() -> Optional.of(e));
        }
    }

    @Override
    public void close() {
        open.values().forEach(this::close);
        open.clear();
    }
}
