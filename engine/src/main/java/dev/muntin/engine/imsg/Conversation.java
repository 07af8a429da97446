package dev.muntin.engine.imsg;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One command from the client's side, once it is sent: hands over what the server reads and keeps what it writes, until it is done.
 * Knows no socket.
 */
final class Conversation implements AutoCloseable {
    /** The way to the server. */
    interface Outlet {
        void say(Sent message) throws IOException;
    }

    private final HostFiles files;
    private final Writers writers;
    private final Outlet server;
    private Optional<byte[]> input;

    Conversation(byte[] input, HostFiles files, Outlet server) {
        this.input = Optional.of(input);
        this.files = files;
        this.writers = new Writers(files);
        this.server = server;
    }

    /** Does what the server wants; the reply, if that was its last word. */
    Optional<Reply> hear(Received message) throws IOException, Malformed, EngineException {
        switch (message) {
            case Received.Version other -> throw new EngineException(Certainty.NOT_DISPATCHED,
                    "this server is of another tmux: it speaks version " + other.version() + " of the protocol, not " + Frame.PROTOCOL);
            case Received.Exit exit -> {
                return Optional.of(reply(exit));
            }
            case Received.ReadOpen wanted -> server.say(new Sent.ReadDone(wanted.stream(), serve(wanted).number()));
            case Received.WriteOpen wanted -> server.say(new Sent.WriteReady(wanted.stream(), writers.open(wanted).number()));
            case Received.Write write -> writers.write(write.stream(), write.data());
            case Received.WriteClose close -> writers.close(close.stream());
            // By the time that it is heard, everything has been handed over.
            case Received.ReadCancel cancel -> {}
            case Received.Other other -> {}
        }
        return Optional.empty();
    }

    /** Nobody waits any more; what is still heard is thrown away. */
    void forget() {
        writers.stdout().forget();
        writers.stderr().forget();
    }

    @Override
    public void close() {
        writers.close();
    }

    private SystemError serve(Received.ReadOpen wanted) throws IOException {
        Optional<ReadableByteChannel> from;
        try {
            from = source(wanted);
        } catch (IOException e) {
            return SystemError.of(e);
        }
        return from.isPresent() ? handOver(from.get(), wanted.stream()) : SystemError.BAD_DESCRIPTOR;
    }

    private Optional<ReadableByteChannel> source(Received.ReadOpen wanted) throws IOException {
        if (wanted.descriptor() == Descriptor.NONE) {
            return Optional.of(files.read(wanted.path()));
        }
        Optional<ReadableByteChannel> stdin = wanted.descriptor() != Descriptor.STDIN ? Optional.empty()
                : input.map(bytes -> Channels.newChannel(new ByteArrayInputStream(bytes)));
        input = Optional.empty();
        return stdin;
    }

    private SystemError handOver(ReadableByteChannel from, int stream) throws IOException {
        try (from) {
            while (true) {
                ByteBuffer piece = ByteBuffer.allocate(Sent.Read.MOST);
                Optional<SystemError> end = fill(piece, from);
                if (end.isPresent()) {
                    return end.get();
                }
                server.say(new Sent.Read(stream, piece));
            }
        }
    }

    /** Puts the next bytes into the piece, or says how it ended. */
    private static Optional<SystemError> fill(ByteBuffer piece, ReadableByteChannel from) {
        try {
            int read = from.read(piece);
            piece.flip();
            return read < 0 ? Optional.of(SystemError.NONE) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(SystemError.of(e));
        }
    }

    private Reply reply(Received.Exit exit) throws IOException, EngineException {
        writers.close();
        if (writers.spoiled().isPresent()) {
            IOException why = writers.spoiled().get();
            throw new EngineException(Certainty.UNKNOWN, "a file that tmux wanted written is not whole: " + why.getMessage(), why);
        }
        if (!exit.words().isEmpty()) {
            writers.stderr().write(StandardCharsets.UTF_8.encode(exit.words() + "\n"));
        }
        // A process has no more than eight bits for it.
        return new Reply(exit.code() & 0xff, writers.stdout().bytes(), writers.stderr().bytes());
    }
}
