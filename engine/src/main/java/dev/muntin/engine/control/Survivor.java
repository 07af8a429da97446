package dev.muntin.engine.control;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.CompletableFuture;

/**
 * A process that outlives us, and ends a client that cannot end itself any more: if we are killed while tmux writes, it waits for ever to
 * write the rest, shows the client as attached, and its server does not even end when it is told to.
 */
final class Survivor {
    /** It hears of our end by the end of its input; a client that can take its leave gets the time for it. Keys meant for us are not for it. */
    private static final String SCRIPT = "trap '' HUP INT QUIT TERM; read -r nothing; sleep 1; kill -KILL \"$1\"";

    private Survivor() {}

    /** Watches until the client ends. */
    static void watch(Process client) {
        try {
            Process survivor = new ProcessBuilder("/bin/sh", "-c", SCRIPT, "sh", Long.toString(client.pid()))
                    .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            CompletableFuture<Void> unused = client.onExit().thenRun(survivor::destroyForcibly);
        } catch (IOException e) {
            // The client serves as well without.
            return;
        }
    }
}
