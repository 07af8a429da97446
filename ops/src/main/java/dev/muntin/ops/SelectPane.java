package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.PRINTS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;

/** Makes a pane its window's active one, or changes what is special about it. */
public record SelectPane(Given<SelectPane> given) implements Moving<SelectPane> {
    private static final Row<SelectPane> ROW = Row.of("select-pane", "selectp",
            "Makes a pane its window's active one, or changes what is special about it.",
            Scope.PANE, Safety.MUTATING, MOVES, IDEMPOTENT);

    public static final Slot<SelectPane, Boolean> DOWN = ROW.flag('D', "down", "takes the pane below");
    public static final Slot<SelectPane, Boolean> LEFT = ROW.flag('L', "left", "takes the pane to the left");
    public static final Slot<SelectPane, Boolean> RIGHT = ROW.flag('R', "right", "takes the pane to the right");
    public static final Slot<SelectPane, Boolean> UP = ROW.flag('U', "up", "takes the pane above");
    public static final Slot<SelectPane, Boolean> LAST = ROW.flag('l', "last", "takes the pane that was active before");
    public static final Slot<SelectPane, Boolean> DISABLE = ROW.flag('d', "disable", "takes no input for it any more", cancels(MOVES));
    public static final Slot<SelectPane, Boolean> ENABLE = ROW.flag('e', "enable", "takes input for it again", cancels(MOVES));
    public static final Slot<SelectPane, Boolean> MARK = ROW.flag('m', "mark", "marks it, or takes its mark away", cancels(MOVES), cancels(IDEMPOTENT));
    public static final Slot<SelectPane, Boolean> UNMARK = ROW.flag('M', "unmark", "takes away the mark, wherever it is", cancels(MOVES));
    public static final Slot<SelectPane, Boolean> ZOOM = ROW.flag('Z', "zoom", "leaves a zoomed window zoomed");
    public static final Slot<SelectPane, Text> TITLE = ROW.flag('T', "title", Kinds.TITLE, "gives it this title", cancels(MOVES));
    public static final Slot<SelectPane, Boolean> TELL_STYLE =
            ROW.flag('g', "tell-style", "prints its style", HIDDEN, causes(PRINTS), cancels(MOVES));
    public static final Slot<SelectPane, Format> STYLE = ROW.flag('P', "style", Kinds.FORMAT, "draws it in this style", HIDDEN);
    public static final Slot<SelectPane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "takes this pane, or begins from it");

    static final Command<SelectPane> COMMAND = ROW.atMostOne(DOWN, LEFT, RIGHT, UP, LAST, DISABLE, ENABLE, MARK, UNMARK, TITLE).command(SelectPane::new);

    public SelectPane {
        given.check();
    }

    public static SelectPane of(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    /** Puts the server's one mark on a pane; from the one that has it, it would take it away. */
    public static SelectPane mark(PaneTarget target) {
        return COMMAND.given().set(MARK).set(TARGET, target).made();
    }

    /** The same for the pane that the chain has made or selected last. */
    public static SelectPane mark() {
        return COMMAND.given().set(MARK).made();
    }

    /** Takes the server's mark away from wherever it is. */
    public static SelectPane unmark() {
        return COMMAND.given().set(UNMARK).made();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
