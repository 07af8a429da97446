package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.word.Text;
import java.util.List;

/** Says which other users may use the server. */
public record ServerAccess(Given<ServerAccess> given) implements Unmoving<ServerAccess> {
    private static final Row<ServerAccess> ROW = Row.<ServerAccess>of("server-access", "",
            "Says which other users may use the server.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE).since(3, 3);

    public static final Slot<ServerAccess, Boolean> ALLOW = ROW.flag('a', "allow", "lets the user in");
    public static final Slot<ServerAccess, Boolean> DENY = ROW.flag('d', "deny", "lets the user in no more");
    public static final Slot<ServerAccess, Boolean> GROUP = ROW.flag('g', "group", "means a group of users", from(3, 8));
    public static final Slot<ServerAccess, Boolean> LIST = ROW.flag('l', "list", "prints who may", causes(PRINTS));
    public static final Slot<ServerAccess, Boolean> READ_ONLY = ROW.flag('r', "read-only", "lets the user only look");
    public static final Slot<ServerAccess, Boolean> WRITE = ROW.flag('w', "write", "lets the user act, too");
    public static final Slot<ServerAccess, Text> USER = ROW.argument("user", Kinds.TEXT, "means this one");

    static final Command<ServerAccess> COMMAND = ROW.atMostOne(ALLOW, DENY).atMostOne(READ_ONLY, WRITE).atMostOne(LIST, USER).atLeastOne(LIST, USER)
            .command(ServerAccess::new);

    public ServerAccess {
        given.check();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
