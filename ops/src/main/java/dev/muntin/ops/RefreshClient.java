package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Draws a terminal anew, shows another part of a window there, or tells the server what a client in control mode wants. */
public record RefreshClient(Given<RefreshClient> given) implements Unmoving<RefreshClient> {
    private static final Row<RefreshClient> ROW = Row.of("refresh-client", "refresh",
            "Draws a terminal anew, shows another part of a window there, or tells the server what a client in control mode wants.",
            Scope.CLIENT, Safety.MUTATING, REFUSABLE);

    public static final Slot<RefreshClient, Boolean> FOLLOW = ROW.flag('c', "follow", "shows the part where the cursor is");
    public static final Slot<RefreshClient, Boolean> DOWN = ROW.flag('D', "down", "shows a part further down");
    public static final Slot<RefreshClient, Boolean> LEFT = ROW.flag('L', "left", "shows a part further to the left");
    public static final Slot<RefreshClient, Boolean> RIGHT = ROW.flag('R', "right", "shows a part further to the right");
    public static final Slot<RefreshClient, Boolean> UP = ROW.flag('U', "up", "shows a part further up");
    public static final Slot<RefreshClient, Boolean> CLIPBOARD = ROW.flag('l', "clipboard", "asks the terminal for its clipboard, for a new buffer");
    public static final Slot<RefreshClient, Boolean> STATUS = ROW.flag('S', "status", "draws the status line only");
    public static final Slot<RefreshClient, List<String>> PANE_STATES =
            ROW.flag('A', "pane-states", Kinds.WORDS, "lets a pane's output come or not: %0:on, off, continue or pause");
    public static final Slot<RefreshClient, Format> SUBSCRIPTION =
            ROW.flag('B', "subscription", Kinds.FORMAT, "tells the client when a format changes, as name:what:format");
    public static final Slot<RefreshClient, String> SIZE =
            ROW.flag('C', "size", Kinds.LITERAL, "gives a client in control mode, or a window for it, this size: 80x24, @0:80x24");
    public static final Slot<RefreshClient, String> CLIENT_FLAGS = ROW.flag('f', "client-flags", Kinds.LITERAL, "gives the client these flags");
    public static final Slot<RefreshClient, String> REPORT =
            ROW.flag('r', "report", Kinds.LITERAL, "says what the terminal answered for a pane, as %0:answer", from(3, 5));
    public static final Slot<RefreshClient, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "takes this client");
    public static final Slot<RefreshClient, Integer> BY = ROW.argument("by", Kinds.INTEGER, "moves by so many cells, not by one");

    static final Command<RefreshClient> COMMAND = ROW.atMostOne(FOLLOW, DOWN, LEFT, RIGHT, UP).command(RefreshClient::new);

    public RefreshClient {
        given.check();
    }

    public static RefreshClient of(ClientTarget client) {
        return COMMAND.given().set(CLIENT, client).made();
    }
}
