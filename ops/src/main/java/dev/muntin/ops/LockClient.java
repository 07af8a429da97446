package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;

/** Runs the program that locks, on one terminal. */
public record LockClient(Given<LockClient> given) implements Unmoving<LockClient> {
    private static final Row<LockClient> ROW = Row.of("lock-client", "lockc",
            "Runs the program that locks, on one terminal.",
            Scope.CLIENT, Safety.MUTATING);

    public static final Slot<LockClient, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "locks this client");

    static final Command<LockClient> COMMAND = ROW.command(LockClient::new);

    public LockClient {
        given.check();
    }

    public static LockClient of(ClientTarget client) {
        return COMMAND.given().set(CLIENT, client).made();
    }
}
