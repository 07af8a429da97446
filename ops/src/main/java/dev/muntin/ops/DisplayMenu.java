package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.argument.MenuItem;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;

/** Shows a menu. */
public record DisplayMenu(Given<DisplayMenu> given) implements Unmoving<DisplayMenu> {
    private static final Row<DisplayMenu> ROW = Row.of("display-menu", "menu",
            "Shows a menu.",
            Scope.CLIENT, Safety.MUTATING, WAITS, REFUSABLE);

    public static final Slot<DisplayMenu, Boolean> MOUSE = ROW.flag('M', "mouse", "lets the mouse choose, whoever opened it", from(3, 5));
    public static final Slot<DisplayMenu, Boolean> STAYS_OPEN = ROW.flag('O', "stays-open", "stays when a button of the mouse is let go");
    public static final Slot<DisplayMenu, String> BORDER_LINES =
            ROW.flag('b', "border-lines", Kinds.LITERAL, "draws its border with these lines", from(3, 4));
    public static final Slot<DisplayMenu, ClientTarget> CLIENT = ROW.flag('c', "client", Kinds.CLIENT, "shows it to this client");
    public static final Slot<DisplayMenu, Integer> FIRST = ROW.flag('C', "first", Kinds.INTEGER, "begins at this item, counted from 0", from(3, 4));
    public static final Slot<DisplayMenu, String> SELECTED_STYLE =
            ROW.flag('H', "selected-style", Kinds.LITERAL, "draws the item that one is at in this style", from(3, 4));
    public static final Slot<DisplayMenu, String> STYLE = ROW.flag('s', "style", Kinds.LITERAL, "draws it in this style", from(3, 4));
    public static final Slot<DisplayMenu, String> BORDER_STYLE =
            ROW.flag('S', "border-style", Kinds.LITERAL, "draws its border in this style", from(3, 4));
    public static final Slot<DisplayMenu, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "lets what is chosen act on this pane");
    public static final Slot<DisplayMenu, Text> TITLE = ROW.flag('T', "title", Kinds.TEXT, "puts this above it");
    public static final Slot<DisplayMenu, Format> X = ROW.flag('x', "x", Kinds.FORMAT, "shows it at this column, or at C, R, P, M or W");
    public static final Slot<DisplayMenu, Format> Y = ROW.flag('y', "y", Kinds.FORMAT, "shows it at this line, or at C, P, M, S or W");
    public static final Slot<DisplayMenu, List<MenuItem<Operation>>> ITEMS = ROW.argument("items", Chains.MENU, "offers these", REQUIRED);

    static final Command<DisplayMenu> COMMAND = ROW.command(DisplayMenu::new);

    public DisplayMenu {
        given.check();
    }

    public static DisplayMenu of(List<MenuItem<Operation>> items) {
        return COMMAND.given().set(ITEMS, items).made();
    }
}
