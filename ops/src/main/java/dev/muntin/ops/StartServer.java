package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;

/** Starts a server where none runs; but for {@code new-session} nothing else does, and that only at the top of a chain. */
public record StartServer(Given<StartServer> given) implements Unmoving<StartServer> {
    private static final Row<StartServer> ROW = Row.of("start-server", "start",
            "Starts a server where none runs.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, IDEMPOTENT);

    static final Command<StartServer> COMMAND = ROW.command(StartServer::new);

    public StartServer {
        given.check();
    }

    public static StartServer now() {
        return COMMAND.given().made();
    }
}
