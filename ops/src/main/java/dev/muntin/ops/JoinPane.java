package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
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
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.target.PaneTarget;

/** Divides a pane and puts another pane there, out of its own window. */
public record JoinPane(Given<JoinPane> given) implements Straying<JoinPane> {
    private static final Row<JoinPane> ROW = Row.of("join-pane", "joinp",
            "Divides a pane and puts another pane there, out of its own window.",
            Scope.PANE, Safety.MUTATING, MOVES, CHANGES_LAYOUT, REFUSABLE);

    private static final JoinSlots<JoinPane> JOIN = JoinSlots.in(ROW);
    public static final Slot<JoinPane, Boolean> BEFORE = JOIN.before();
    public static final Slot<JoinPane, Boolean> DETACHED = JOIN.detached();
    public static final Slot<JoinPane, Boolean> FULL = JOIN.full();
    public static final Slot<JoinPane, Boolean> HORIZONTAL = JOIN.horizontal();
    public static final Slot<JoinPane, Boolean> VERTICAL = JOIN.vertical();
    public static final Slot<JoinPane, PaneLength> SIZE = JOIN.size();
    public static final Slot<JoinPane, PaneTarget> SOURCE = JOIN.source();
    public static final Slot<JoinPane, PaneTarget> TARGET = JOIN.target();
    public static final Slot<JoinPane, Integer> PERCENTAGE = ROW.flag('p', "percentage", Kinds.INTEGER, "gives it this part of the other", HIDDEN);

    static final Command<JoinPane> COMMAND = ROW.atMostOne(HORIZONTAL, VERTICAL).atMostOne(SIZE, PERCENTAGE).command(JoinPane::new);

    public JoinPane {
        given.check();
    }

    public static JoinPane of(PaneTarget source, PaneTarget target) {
        return COMMAND.given().set(SOURCE, source).set(TARGET, target).made();
    }
}
