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
    private boolean answered;

    Exchange(byte[] input) throws IOException {
        this.server = SocketChannel.open(StandardProtocolFamily.UNIX);
        this.conversation = new Conversation(input, new HostFiles(() -> Peer.isOurs(server)), this::answer);
    }

    /** Says what is to be said first, and answers until the server is done; empty if no server has heard it. */
    Optional<Reply> run(Path socket, ByteBuffer opening) throws EngineException {
        try (server; conversation) {
            return connected(socket) ? converse(opening) : Optional.empty();
        } catch (IOException e) {
            throw lost(e);
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

    private Optional<Reply> converse(ByteBuffer opening) throws EngineException {
        // The command comes last: if not all of this is sent, nothing is carried out.
        boolean sent = sent(opening);
        try {
            // A server that does not listen to the end may have said why.
            Optional<Reply> reply = hear();
            if (sent && reply.isEmpty()) {
                throw new EngineException(Certainty.UNKNOWN, "the server hung up before it had answered");
            }
            return reply;
        } catch (IOException e) {
            if (sent && !unread(e)) {
                throw lost(e);
            }
            return Optional.empty();
        } catch (Malformed e) {
            throw new EngineException(Certainty.UNKNOWN, "what answers is no tmux: it sent " + e.getMessage(), e);
        }
    }

    /** A connection is reset if its other end is closed with something unread in it: as long as no more was said, that is the command. */
    private boolean unread(IOException e) {
        return !answered && "Connection reset".equals(e.getMessage());
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

    private void answer(Sent message) throws IOException {
        answered = true;
        write(message.frame(ByteOrder.nativeOrder()).bytes());
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            server.write(bytes);
        }
    }

    private static EngineException lost(IOException e) {
        return new EngineException(Certainty.UNKNOWN, "the answer of the server was lost: " + e.getMessage(), e);
    }
}
