package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.target.SessionTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A tmux process in control mode, attached to a session, with a thread that reads all that it says; tmux would wait for a slow reader. */
final class ControlClient {
    /** What a pipe takes at once even if nobody reads. */
    private static final int SMALL = 4_096;
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Process process;

    private ControlClient(Process process) {
        this.process = process;
    }

    /** A client that changes neither the session's size nor its environment. */
    static ControlClient attach(TmuxClient tmux, SessionTarget session, String flags, Consumer<Frame> listener) throws EngineException {
        ControlClient client = new ControlClient(tmux.start(
                List.of("-C", "attach-session", "-E", "-t", session.asSession(), "-f", flags)));
        Survivor.watch(client.process);
        // Reading a pipe holds on to the thread that carries a virtual one.
        Thread.ofPlatform().daemon().name("muntin-control-read").start(() -> client.read(listener));
        return client;
    }

    /** Never waits for tmux to read. A client that has ended does not complain: it has said so itself. */
    void write(byte[] bytes) {
        if (bytes.length <= SMALL) {
            feed(bytes);
        } else {
            Thread.ofPlatform().daemon().name("muntin-control-write").start(() -> feed(bytes));
        }
    }

    /** Detaches it. */
    void leave() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It is closed all the same. The client is gone, but what it said is still to be read: to destroy it would close that, too.
            return;
        }
    }

    /** Waits until a client that was detached has ended, and ends one that cannot: its server may stand still. */
    void awaitEnd() {
        try {
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void feed(byte[] bytes) {
        try {
            OutputStream stdin = process.getOutputStream();
            stdin.write(bytes);
            stdin.flush();
        } catch (IOException e) {
            leave();
        }
    }

    private void read(Consumer<Frame> listener) {
        try (var stdout = process.getInputStream()) {
            FrameReader frames = new FrameReader(stdout);
            Frame frame = frames.next();
            while (!(frame instanceof Frame.Silence)) {
                listener.accept(frame);
                frame = frames.next();
            }
        } catch (IOException e) {
            process.destroy();
        } finally {
            leave();
            listener.accept(new Frame.Silence());
        }
    }
}
