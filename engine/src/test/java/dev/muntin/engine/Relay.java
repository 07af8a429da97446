package dev.muntin.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Stands between one client and a real server, hands on what both say, and at a chosen byte lets happen what shall happen. */
final class Relay implements AutoCloseable {
    /** What happens between the two. */
    interface Blow {
        /** Nothing at all. */
        Blow NONE = (from, to) -> { };
        /** Both lose each other. */
        Blow CUT = (from, to) -> {
            from.close();
            to.close();
        };

        void strike(SocketChannel from, SocketChannel to) throws IOException;
    }

    /** @param at how many bytes have gone in this direction before */
    record Fate(boolean towardsServer, long at, Blow blow) {}

    private final ServerSocketChannel door;
    private final SocketChannel server;
    private final Fate fate;
    private final CompletableFuture<Long> said = new CompletableFuture<>();
    private final CompletableFuture<Long> heard = new CompletableFuture<>();

    /** For one client that will come to this socket, to the server at the real one. */
    Relay(Path socket, Path real, Fate fate) {
        this.fate = fate;
        try {
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
            server = SocketChannel.open(UnixDomainSocketAddress.of(real));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** How many bytes the client has said, once it is over. */
    long said() {
        return said.join();
    }

    /** How many bytes the server has answered, once it is over. */
    long heard() {
        return heard.join();
    }

    private void serve() {
        try {
            SocketChannel client = door.accept();
            Thread.ofVirtual().start(() -> heard.complete(handOn(server, client, fate.towardsServer() ? Long.MAX_VALUE : fate.at())));
            said.complete(handOn(client, server, fate.towardsServer() ? fate.at() : Long.MAX_VALUE));
        } catch (IOException e) {
            said.complete(0L);
            heard.complete(0L);
        }
    }

    /** How much was handed on; when one side hangs up, so does the other. */
    private long handOn(SocketChannel from, SocketChannel to, long fatal) {
        ByteBuffer piece = ByteBuffer.allocate(4_096);
        long done = 0;
        try (from; to) {
            while (true) {
                if (done == fatal) {
                    fate.blow().strike(from, to);
                }
                piece.clear().limit((int) Math.min(piece.capacity(), done < fatal ? fatal - done : Long.MAX_VALUE));
                if (from.read(piece) < 0) {
                    return done;
                }
                done += piece.flip().remaining();
                while (piece.hasRemaining()) {
                    to.write(piece);
                }
            }
        } catch (IOException e) {
            return done;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.close();
    }
}
