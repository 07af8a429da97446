package dev.muntin.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.Start;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.PrivateTmux;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Operations to send, and the way to a private server. */
final class Live {
    static final SessionTarget.Named SESSION = new SessionTarget.Named("live");
    static final SessionTarget.Named NOBODY = new SessionTarget.Named("nobody");

    private Live() {}

    static TmuxClient client(PrivateTmux tmux) {
        return client(tmux, tmux.binary());
    }

    static TmuxClient client(PrivateTmux tmux, Path binary) {
        return new TmuxClient(binary, List.of("-S", tmux.socket().toString(), "-f", tmux.configuration().toString()), tmux.environment());
    }

    static Operation session() {
        return session(SESSION);
    }

    static Operation session(SessionTarget.Named name) {
        return NewSession.detached(name, "first", new Size(80, 24),
                new Start("", Map.of(), new Program.Direct("sleep", List.of("1000"))), new Format("S #{session_name}"));
    }

    static Operation say(String text) {
        return DisplayMessage.print(new Format(text));
    }

    static Operation set(String name, String value) {
        return SetOption.of(new OptionPlace.Session(SESSION), name, value);
    }

    static Operation read(String name) {
        return ListPanes.of(SESSION, new Format("#{" + name + "}"));
    }

    /** A server that dies takes with it whoever comes at that moment. */
    static Reply untilStarted(Engine engine) throws EngineException {
        for (int tries = 0; tries < 20; tries++) {
            Reply reply = engine.send(Request.of(List.of(session())));
            if (reply.exit() == 0) {
                return reply;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no server started");
    }

    /** A bounded wait for something that another process does. */
    static void await(String what, BooleanSupplier happened) {
        for (int i = 0; i < 2_000 && !happened.getAsBoolean(); i++) {
            LockSupport.parkNanos(5_000_000);
        }
        assertTrue(happened.getAsBoolean(), () -> "waited in vain: " + what);
    }
}
