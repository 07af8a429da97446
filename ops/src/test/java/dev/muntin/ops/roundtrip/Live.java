package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.NewSession;
import dev.muntin.ops.Start;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import dev.muntin.testkit.PrivateTmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** One session on a private server, for texts to go through. */
final class Live implements AutoCloseable {
    static final SessionTarget.Named SESSION = new SessionTarget.Named("live");
    static final Program SLEEP = new Program.Direct("sleep", List.of("1000"));

    private final PrivateTmux tmux = PrivateTmux.open();
    private final TmuxVersion version;

    Live() {
        NewSession session = NewSession.detached(SESSION, "first", new Size(1000, 500), new Start("", Map.of(), SLEEP), new Format("S"));
        tmux.must(Argv.of(List.of(session)).arguments().toArray(String[]::new));
        version = TmuxVersion.parse(tmux.must("display-message", "-p", "#{version}")).orElseThrow();
    }

    PrivateTmux tmux() {
        return tmux;
    }

    TmuxVersion version() {
        return version;
    }

    /** A bounded wait for something that another process does. */
    static void await(String what, BooleanSupplier happened) {
        for (int i = 0; i < 2_000 && !happened.getAsBoolean(); i++) {
            LockSupport.parkNanos(5_000_000);
        }
        assertTrue(happened.getAsBoolean(), () -> "waited in vain: " + what);
    }

    /** Ends the server; whatever a text has started has left its mark before one that is started now, on purpose. */
    @Override
    public void close() {
        try {
            Path control = tmux.work().resolve("control");
            tmux.must("run-shell", "-b", "touch '" + control + "'");
            await("a mark made on purpose", () -> Files.exists(control));
            for (Path folder : List.of(tmux.work(), tmux.home(), tmux.directory())) {
                assertFalse(Files.exists(folder.resolve(HostileText.MARK)), "a text was executed");
            }
        } finally {
            tmux.close();
        }
    }
}
