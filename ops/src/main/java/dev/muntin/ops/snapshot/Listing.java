package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.Printed;
import java.util.List;

/** What a build asks of its session at the end, and reads out of an answer to which the user's hooks may have printed, too. */
public final class Listing {
    /** The user option of a session in which a build leaves its mark. */
    public static final Field<String> TAG = Field.userOption("@muntin-tag");
    /** Set last of all, to the same value. */
    public static final Field<String> DONE = Field.userOption("@muntin-done");

    /** What it asks of each pane. */
    public static final Line LINE = new Line("pane", List.of(SessionFields.ID, WindowFields.ID, PaneFields.ID, WindowFields.INDEX,
            WindowFields.ACTIVE, PaneFields.ACTIVE, PaneFields.DEAD, WindowFields.ZOOMED, WindowFields.WIDTH, WindowFields.HEIGHT,
            PaneFields.LEFT, PaneFields.TOP, PaneFields.WIDTH, PaneFields.HEIGHT, ServerFields.PID, ServerFields.VERSION,
            TAG, DONE, WindowFields.NAME, PaneFields.START_PATH));

    private Listing() {}

    /** The panes that are told of, as far as their lines are whole: a dying server may not finish. */
    public static List<PaneRow> in(Printed printed) {
        return LINE.among(printed).stream().map(PaneRow::new).toList();
    }
}
