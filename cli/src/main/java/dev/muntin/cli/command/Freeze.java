package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.snapshot.ServerSnapshot;
import dev.muntin.ops.snapshot.SessionSnapshot;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.freeze.Frozen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code freeze}: writes a session that runs as a workspace. */
final class Freeze implements Command {
    private static final Syntax SYNTAX = new Syntax("freeze", "[SESSION]",
            "write a running session as a workspace that loads to the same",
            Stream.concat(Writing.OPTIONS.stream(), Stream.of(PatientEngine.OPTION)).toList(),
            List.of("muntin freeze", "muntin freeze dev -o dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Optional<String> name = call.arguments().isEmpty() ? Optional.empty() : Optional.of(call.argument());
        Writing writing = Writing.of(call, console, Optional.of(Form.YAML));
        try (PatientEngine engine = PatientEngine.of(call, console, Server.of(call, console))) {
            return write(engine, server -> chosen(server, name, console), writing, console);
        }
    }

    private static ExitCode write(PatientEngine engine, Function<ServerSnapshot, Optional<SessionSnapshot>> which, Writing writing, Console console) {
        try {
            Optional<Frozen> frozen = Muntin.on(engine).freeze(which);
            frozen.ifPresent(found -> found.losses().forEach(console::say));
            return frozen.map(found -> writing.write(found.workspace())).orElse(ExitCode.FAILED);
        } catch (EngineException e) {
            console.say("the session cannot be looked at: " + e.words());
            return engine.failure();
        }
    }

    private static Optional<SessionSnapshot> chosen(ServerSnapshot server, Optional<String> name, Console console) {
        if (server.sessions().isEmpty()) {
            console.say("no session runs there");
            return Optional.empty();
        }
        if (name.isPresent()) {
            Optional<SessionSnapshot> found = server.session(name.get());
            if (found.isEmpty()) {
                console.say("there is no session '" + name.get() + "', but " + names(server));
            }
            return found;
        }
        return around(server, console).or(() -> only(server));
    }

    /** The session of the pane that we are in, if it is of this server. */
    private static Optional<SessionSnapshot> around(ServerSnapshot server, Console console) {
        String[] tmux = console.environment().getOrDefault("TMUX", "").split(",", -1);
        boolean inside = tmux.length > 1 && server.pid().map(String::valueOf).filter(tmux[1]::equals).isPresent();
        String pane = console.environment().getOrDefault("TMUX_PANE", "");
        return server.sessions().stream().filter(session -> inside && session.panes().anyMatch(each -> each.id().asPane().equals(pane))).findFirst();
    }

    private static Optional<SessionSnapshot> only(ServerSnapshot server) {
        if (server.sessions().size() > 1) {
            throw new UsageException(SYNTAX.command(), "which session? There are " + names(server));
        }
        return Optional.of(server.sessions().getFirst());
    }

    private static String names(ServerSnapshot server) {
        return server.sessions().stream().map(session -> "'" + session.name() + "'").collect(Collectors.joining(", "));
    }
}
