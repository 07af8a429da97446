package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;

/** Shows another session on a terminal that is attached already. */
public record SwitchClient(Given<SwitchClient> given) implements Straying<SwitchClient> {
    private static final Row<SwitchClient> ROW = Row.of("switch-client", "switchc",
            "Shows another session on a terminal that is attached already.",
            Scope.CLIENT, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<SwitchClient, Boolean> KEEP_ENVIRONMENT =
            ROW.flag('E', "keep-environment", "leaves the session's environment as it is, whatever update-environment says");
    public static final Slot<SwitchClient, Boolean> LAST = ROW.flag('l', "last", "goes to the session that was shown before");
    public static final Slot<SwitchClient, Boolean> NEXT = ROW.flag('n', "next", "goes to the next session");
    public static final Slot<SwitchClient, Boolean> PREVIOUS = ROW.flag('p', "previous", "goes to the previous session");
    public static final Slot<SwitchClient, Boolean> READ_ONLY = ROW.flag('r', "read-only", "lets the client only look, or act again");
    public static final Slot<SwitchClient, Boolean> ZOOM = ROW.flag('Z', "zoom", "leaves a zoomed window zoomed");
    public static final Slot<SwitchClient, ClientTarget> CLIENT = ROW.flag('c', "client", Kinds.CLIENT, "switches this client");
    public static final Slot<SwitchClient, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION_OR_PANE, "shows this session, window or pane");
    public static final Slot<SwitchClient, String> KEY_TABLE =
            ROW.flag('T', "key-table", Kinds.LITERAL, "takes the next key from this table, and stays where it is", cancels(MOVES));
    public static final Slot<SwitchClient, String> ORDER = ROW.flag('O', "order", Kinds.LITERAL, "goes through the sessions in this order", from(3, 7));

    static final Command<SwitchClient> COMMAND = ROW.atMostOne(LAST, NEXT, PREVIOUS, TARGET).command(SwitchClient::new);

    public SwitchClient {
        given.check();
    }

    public static SwitchClient to(SessionTarget session) {
        return COMMAND.given().set(TARGET, session).made();
    }
}
