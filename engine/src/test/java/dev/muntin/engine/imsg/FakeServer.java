package dev.muntin.engine.imsg;

import dev.muntin.engine.TmuxClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A server for one client, that does what no real one does; its end of the conversation is done when its client has hung up. */
record FakeServer(Path socket, ServerSocketChannel door, CompletableFuture<String> done) implements AutoCloseable {
    /** What it does with its client. */
    interface Manners {
        void towards(Client client) throws IOException, Malformed;
    }

    /** What it has of its client. */
    record Client(SocketChannel channel, FrameReader frames) {
        /** Hears who it is and what it wants. */
        Client heardOut() throws IOException, Malformed {
            StrictServer.command(frames);
            return this;
        }

        Frame hears() throws IOException, Malformed {
            return frames.next().orElseThrow();
        }

        Client says(int type, Object... parts) throws IOException {
            return sends(new Frame(type, Frame.PROTOCOL, payload(parts)).bytes());
        }

        Client sends(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return this;
        }

        static ByteBuffer payload(Object... parts) {
            ByteBuffer payload = ByteBuffer.allocate(Frame.MOST).order(ByteOrder.nativeOrder());
            for (Object part : parts) {
                switch (part) {
                    case Integer number -> payload.putInt(number);
                    default -> payload.put(part.toString().getBytes(StandardCharsets.UTF_8));
                }
            }
            return payload.flip();
        }
    }

    static FakeServer with(Path folder, Manners manners) {
        try {
            Path socket = folder.resolve("s");
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
            FakeServer server = new FakeServer(socket, door, new CompletableFuture<>());
            Thread.ofPlatform().daemon().start(() -> server.serve(manners));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Manners manners) {
        try (SocketChannel channel = door.accept()) {
            FrameReader frames = new FrameReader(channel, ByteOrder.nativeOrder());
            manners.towards(new Client(channel, frames));
            Optional<Frame> more = frames.next();
            done.complete(more.map(frame -> "said " + frame.type()).orElse("hung up"));
        } catch (IOException | Malformed | RuntimeException | AssertionError e) {
            done.complete(e.toString());
        }
    }

    ImsgEngine engine() {
        return engine(Map.of("A", "b"));
    }

    ImsgEngine engine(Map<String, String> environment) {
        return engine(socket, environment);
    }

    /** An engine that has no process to fall back upon. */
    static ImsgEngine engine(Path socket, Map<String, String> environment) {
        return new ImsgEngine(new TmuxClient(Path.of("muntin-has-no-such-tmux"), List.of("-S", socket.toString()), environment));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
