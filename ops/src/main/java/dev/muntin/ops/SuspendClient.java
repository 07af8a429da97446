package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;

/** Lets a terminal's shell have it for a while. */
public record SuspendClient(Given<SuspendClient> given) implements Unmoving<SuspendClient> {
    private static final Row<SuspendClient> ROW = Row.of("suspend-client", "suspendc",
            "Lets a terminal's shell have it for a while.",
            Scope.CLIENT, Safety.MUTATING);

    public static final Slot<SuspendClient, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "suspends this client");

    static final Command<SuspendClient> COMMAND = ROW.command(SuspendClient::new);

    public SuspendClient {
        given.check();
    }

    public static SuspendClient of(ClientTarget client) {
        return COMMAND.given().set(CLIENT, client).made();
    }
}
