package dev.muntin.engine.memory;

import dev.muntin.engine.Reply;
import dev.muntin.engine.memory.command.Client;
import dev.muntin.engine.memory.command.Dispatch;
import dev.muntin.engine.memory.command.Ended;
import dev.muntin.engine.memory.command.Patience;
import dev.muntin.engine.memory.command.Script;
import dev.muntin.engine.memory.command.Transcript;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.ops.version.TmuxVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The model as a program: arguments and standard input go in, what tmux would answer comes out. The server ends with its last session. */
final class MemoryTmux {
    /** Where it is said to listen. */
    static final String SOCKET = "memory";

    private final TmuxVersion version;
    private final Client client;
    private final String configuration;
    private Optional<Server> server = Optional.empty();

    MemoryTmux(TmuxVersion version, String configuration, Client client) {
        this.version = version;
        this.configuration = configuration;
        this.client = client;
    }

    Optional<Server> server() {
        return server;
    }

    void end() {
        server = Optional.empty();
    }

    Reply run(List<String> arguments, String input, Patience patience, Script script) {
        if (arguments.equals(List.of("-V"))) {
            return reply(0, "tmux " + version + "\n", "");
        }
        if (server.isEmpty() && !Dispatch.starts(arguments)) {
            return reply(1, "", "no server running on " + SOCKET + "\n");
        }
        Server running = server.orElseGet(this::start);
        server = Optional.of(running);
        running.letAnswer();
        Dispatch dispatch = new Dispatch(running, client, input, patience, script);
        Transcript transcript = run(dispatch, arguments);
        // A client that leaves makes tmux look at all sizes again.
        running.recalculateSizes();
        if (isOver(running)) {
            end();
        }
        return reply(transcript.exit(), transcript.printed(), transcript.complained());
    }

    Pane pane(String id) {
        return server.stream().flatMap(running -> running.sessions().panes().stream()).filter(pane -> id.equals("%" + pane.id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pane " + id));
    }

    /** The program of a pane ends; so does the pane, unless it is to remain. */
    void endProgram(String id, OptionalInt status) {
        Pane pane = pane(id);
        pane.end(status);
        String remain = pane.options().text("remain-on-exit");
        boolean failed = !status.equals(OptionalInt.of(0));
        boolean remains = remain.equals("on") || remain.equals("key") || remain.equals("failed") && failed;
        server.filter(running -> !remains).ifPresent(running -> running.kill(pane));
        server = server.filter(running -> !isOver(running));
    }

    private static boolean isOver(Server running) {
        return running.sessions().isEmpty() && running.options().on("exit-empty");
    }

    private Transcript run(Dispatch dispatch, List<String> arguments) {
        try {
            return dispatch.run(arguments);
        } catch (Ended ended) {
            end();
            return dispatch.transcript();
        }
    }

    private Server start() {
        Server started = new Server(version, client.environment(), client.environment().getOrDefault("SHELL", "/bin/sh"));
        Transcript read = new Dispatch(started, client, configuration, Patience.NONE, Script.NOTHING).run(List.of("source-file", "-"));
        if (read.exit() != 0) {
            throw new IllegalStateException("the configuration is refused: " + read.printed() + read.complained());
        }
        return started;
    }

    private static Reply reply(int exit, String stdout, String stderr) {
        return new Reply(exit, stdout.getBytes(StandardCharsets.UTF_8), stderr.getBytes(StandardCharsets.UTF_8));
    }
}
