package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;

/** Runs the program that locks, on every terminal. */
public record LockServer(Given<LockServer> given) implements Unmoving<LockServer> {
    private static final Row<LockServer> ROW = Row.of("lock-server", "lock",
            "Runs the program that locks, on every terminal.",
            Scope.SERVER, Safety.MUTATING, FORGIVING);
    static final Command<LockServer> COMMAND = ROW.command(LockServer::new);

    public LockServer {
        given.check();
    }

    public static LockServer now() {
        return COMMAND.given().made();
    }
}
