package dev.muntin.engine.imsg;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/** A conversation over a connection of its own, from the first byte to the last. */
final class Exchange {
    private final SocketChannel server;
    private final Conversation conversation;

    Exchange(byte[] input) throws IOException {
        this.server = SocketChannel.open(StandardProtocolFamily.UNIX);
        this.conversation = new Conversation(input, new HostFiles(() -> Peer.isOurs(server)),
                message -> write(message.frame(ByteOrder.nativeOrder()).bytes()));
    }

    /** Says what is to be said first, and answers until the server is done; empty if there is no server to reach. */
    Optional<Reply> run(Path socket, ByteBuffer opening) throws EngineException {
        try (server; conversation) {
            return connected(socket) ? Optional.of(converse(opening)) : Optional.empty();
        } catch (IOException e) {
            throw lost(Certainty.UNKNOWN, e);
        }
    }

    /** Nobody waits any more; what is still heard is thrown away. */
    void forget() {
        conversation.forget();
    }

    private boolean connected(Path socket) {
        try {
            return server.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private Reply converse(ByteBuffer opening) throws EngineException {
        // The command comes last: if not all of this is sent, nothing is carried out.
        Certainty lost = sent(opening) ? Certainty.UNKNOWN : Certainty.NOT_DISPATCHED;
        try {
            // A server that does not listen to the end may have said why.
            return hear().orElseThrow(() -> new EngineException(lost, "the server hung up before it had answered"));
        } catch (IOException e) {
            throw lost(lost, e);
        } catch (Malformed e) {
            throw new EngineException(lost, "what answers is no tmux: it sent " + e.getMessage(), e);
        }
    }

    private boolean sent(ByteBuffer opening) {
        try {
            write(opening);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Reply> hear() throws IOException, Malformed, EngineException {
        FrameReader frames = new FrameReader(server, ByteOrder.nativeOrder());
        Optional<Reply> reply = Optional.empty();
        while (reply.isEmpty()) {
            Optional<Frame> frame = frames.next();
            if (frame.isEmpty()) {
                return Optional.empty();
            }
            reply = conversation.hear(Received.of(frame.get()));
        }
        return reply;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            server.write(bytes);
        }
    }

    private static EngineException lost(Certainty certainty, IOException e) {
        return new EngineException(certainty, "the answer of the server was lost: " + e.getMessage(), e);
    }
}
