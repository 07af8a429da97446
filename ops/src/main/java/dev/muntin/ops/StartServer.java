package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;

/** Starts the server if none runs. */
public record StartServer(Given<StartServer> given) implements Unmoving<StartServer> {
    private static final Row<StartServer> ROW = Row.of("start-server", "start",
            "Starts the server if none runs.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, IDEMPOTENT);
    static final Command<StartServer> COMMAND = ROW.command(StartServer::new);

    public StartServer {
        given.check();
    }

    public static StartServer now() {
        return COMMAND.given().made();
    }
}
