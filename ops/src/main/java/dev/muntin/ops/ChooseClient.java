package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
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

/** Lets one choose a client in a pane. */
public record ChooseClient(Given<ChooseClient> given) implements Unmoving<ChooseClient> {
    private static final Row<ChooseClient> ROW = Row.of("choose-client", "",
            "Lets one choose a client in a pane.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    public static final Slot<ChooseClient, Boolean> HIDE = ROW.flag('h', "hide", "hides the pane meanwhile", from(3, 8));
    public static final Slot<ChooseClient, Boolean> INFORMATION =
            ROW.flag('i', "information", "tells of the client in place of the preview", from(3, 8));
    private static final ChooserSlots<ChooseClient> CHOOSER = ChooserSlots.in(ROW);
    public static final Slot<ChooseClient, Boolean> KILL = CHOOSER.kill();
    public static final Slot<ChooseClient, Integer> NO_PREVIEW = CHOOSER.noPreview();
    public static final Slot<ChooseClient, Boolean> REVERSED = CHOOSER.reversed();
    public static final Slot<ChooseClient, Boolean> UNASKED = CHOOSER.unasked();
    public static final Slot<ChooseClient, Boolean> ZOOM = CHOOSER.zoom();
    public static final Slot<ChooseClient, Format> LINE_FORMAT = CHOOSER.line();
    public static final Slot<ChooseClient, Format> FILTER = CHOOSER.filter();
    public static final Slot<ChooseClient, Format> KEY_FORMAT = CHOOSER.keyFormat();
    public static final Slot<ChooseClient, String> ORDER = CHOOSER.order();
    public static final Slot<ChooseClient, PaneTarget> TARGET = CHOOSER.target();
    public static final Slot<ChooseClient, List<Operation>> CHOSEN = CHOOSER.chosen();

    static final Command<ChooseClient> COMMAND = ROW.command(ChooseClient::new);

    public ChooseClient {
        given.check();
    }

    public static ChooseClient in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
