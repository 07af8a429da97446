package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Mark.until;
import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.kind.OptionalKind;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.target.PaneTarget;
import java.util.Optional;

/** Divides a pane and puts another pane there, as join-pane does, or moves a floating pane. */
public record MovePane(Given<MovePane> given) implements Straying<MovePane> {
    private static final Row<MovePane> ROW = Row.of("move-pane", "movep",
            "Divides a pane and puts another pane there, as join-pane does, or moves a floating pane.",
            Scope.PANE, Safety.MUTATING, MOVES, CHANGES_LAYOUT, REFUSABLE);

    private static final JoinSlots<MovePane> JOIN = JoinSlots.in(ROW);
    public static final Slot<MovePane, Boolean> BEFORE = JOIN.before();
    public static final Slot<MovePane, Boolean> DETACHED = JOIN.detached();
    public static final Slot<MovePane, Boolean> FULL = JOIN.full();
    public static final Slot<MovePane, Boolean> HORIZONTAL = JOIN.horizontal();
    public static final Slot<MovePane, Boolean> VERTICAL = JOIN.vertical();
    public static final Slot<MovePane, PaneLength> SIZE = JOIN.size();
    public static final Slot<MovePane, PaneTarget> SOURCE = JOIN.source();
    public static final Slot<MovePane, PaneTarget> TARGET = JOIN.target();
    public static final Slot<MovePane, Integer> PERCENTAGE =
            ROW.flag('p', "percentage", Kinds.INTEGER, "gives it this part of the other", HIDDEN, until(3, 8));
    public static final Slot<MovePane, Boolean> MOUSE = ROW.flag('M', "mouse", "begins to drag, in a key binding of the mouse", from(3, 8));
    public static final Slot<MovePane, Optional<Integer>> DOWN =
            ROW.flag('D', "down", new OptionalKind<>(Kinds.INTEGER), "moves it down by so many cells, or by one", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, Optional<Integer>> LEFT =
            ROW.flag('L', "left", new OptionalKind<>(Kinds.INTEGER), "moves it to the left by so many cells, or by one", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, Optional<Integer>> RIGHT =
            ROW.flag('R', "right", new OptionalKind<>(Kinds.INTEGER), "moves it to the right by so many cells, or by one", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, Optional<Integer>> UP =
            ROW.flag('U', "up", new OptionalKind<>(Kinds.INTEGER), "moves it up by so many cells, or by one", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, FloatPlace> PLACE =
            ROW.flag('P', "place", FloatPlace.KIND, "moves it to this place", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, PaneLength> FROM_LEFT =
            ROW.flag('X', "from-left", Kinds.LENGTH, "moves it so far from the left", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, PaneLength> FROM_TOP =
            ROW.flag('Y', "from-top", Kinds.LENGTH, "moves it so far from the top", from(3, 8), cancels(MOVES));
    public static final Slot<MovePane, Integer> DEPTH =
            ROW.flag('z', "depth", Kinds.INTEGER, "puts so many floating panes in front of it", from(3, 8), cancels(MOVES));

    static final Command<MovePane> COMMAND = ROW.atMostOne(HORIZONTAL, VERTICAL).atMostOne(SIZE, PERCENTAGE).command(MovePane::new);

    public MovePane {
        given.check();
    }

    public static MovePane of(PaneTarget source, PaneTarget target) {
        return COMMAND.given().set(SOURCE, source).set(TARGET, target).made();
    }
}
