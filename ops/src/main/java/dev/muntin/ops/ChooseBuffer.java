package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Lets one choose a buffer in a pane. */
public record ChooseBuffer(Given<ChooseBuffer> given) implements Unmoving<ChooseBuffer> {
    private static final Row<ChooseBuffer> ROW = Row.of("choose-buffer", "",
            "Lets one choose a buffer in a pane.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    private static final ChooserSlots<ChooseBuffer> CHOOSER = ChooserSlots.in(ROW);
    public static final Slot<ChooseBuffer, Boolean> KILL = CHOOSER.kill();
    public static final Slot<ChooseBuffer, Integer> NO_PREVIEW = CHOOSER.noPreview();
    public static final Slot<ChooseBuffer, Boolean> REVERSED = CHOOSER.reversed();
    public static final Slot<ChooseBuffer, Boolean> UNASKED = CHOOSER.unasked();
    public static final Slot<ChooseBuffer, Boolean> ZOOM = CHOOSER.zoom();
    public static final Slot<ChooseBuffer, Format> LINE_FORMAT = CHOOSER.line();
    public static final Slot<ChooseBuffer, Format> FILTER = CHOOSER.filter();
    public static final Slot<ChooseBuffer, Format> KEY_FORMAT = CHOOSER.keyFormat();
    public static final Slot<ChooseBuffer, String> ORDER = CHOOSER.order();
    public static final Slot<ChooseBuffer, PaneTarget> TARGET = CHOOSER.target();
    public static final Slot<ChooseBuffer, List<Operation>> CHOSEN = CHOOSER.chosen();

    static final Command<ChooseBuffer> COMMAND = ROW.command(ChooseBuffer::new);

    public ChooseBuffer {
        given.check();
    }

    public static ChooseBuffer in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
