package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;

/** Ends the server and everything that runs in it. */
public record KillServer(Given<KillServer> given) implements Unmoving<KillServer> {
    private static final Row<KillServer> ROW = Row.of("kill-server", "",
            "Ends the server and everything that runs in it.",
            Scope.SERVER, Safety.DESTRUCTIVE, FORGIVING);
    static final Command<KillServer> COMMAND = ROW.command(KillServer::new);

    public KillServer {
        given.check();
    }

    public static KillServer now() {
        return COMMAND.given().made();
    }
}
