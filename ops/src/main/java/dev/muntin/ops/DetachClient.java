package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.SessionTarget;

/** Lets go of a terminal. */
public record DetachClient(Given<DetachClient> given) implements Unmoving<DetachClient> {
    private static final Row<DetachClient> ROW = Row.of("detach-client", "detach",
            "Lets go of a terminal.",
            Scope.CLIENT, Safety.MUTATING);

    public static final Slot<DetachClient, Boolean> OTHERS = ROW.flag('a', "others", "lets go of all others of its session");
    public static final Slot<DetachClient, Boolean> HANG_UP = ROW.flag('P', "hang-up", "sends SIGHUP to what started it, which mostly ends");
    // For the user's shell, which tmux gives it as it is.
    public static final Slot<DetachClient, String> SHELL = ROW.flag('E', "shell", Kinds.LITERAL, "runs this line with the shell in its place");
    public static final Slot<DetachClient, SessionTarget> SESSION = ROW.flag('s', "session", Kinds.SESSION, "lets go of all that show this session");
    public static final Slot<DetachClient, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "lets go of this client");

    static final Command<DetachClient> COMMAND = ROW.atMostOne(SESSION, CLIENT).atMostOne(HANG_UP, SHELL).command(DetachClient::new);

    public DetachClient {
        given.check();
    }

    public static DetachClient of(ClientTarget client) {
        return COMMAND.given().set(CLIENT, client).made();
    }

    public static DetachClient allOf(SessionTarget session) {
        return COMMAND.given().set(SESSION, session).made();
    }
}
