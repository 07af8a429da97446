package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.WindowTarget;
import java.time.Instant;
import java.util.List;

/** What tmux reports of a window in one of the places where it stands. */
public final class WindowFields {
    public static final Field<WindowTarget.Id> ID = Field.id("window_id", '@', WindowTarget.Id::new);
    public static final Field<Integer> INDEX = Field.number("window_index");
    public static final Field<String> NAME = Field.text("window_name");
    public static final Field<Boolean> ACTIVE = Field.flag("window_active");
    /** Whether it was the active one before. */
    public static final Field<Boolean> LAST = Field.flag("window_last_flag");
    public static final Field<Boolean> ZOOMED = Field.flag("window_zoomed_flag");
    public static final Field<Boolean> MARKED = Field.flag("window_marked_flag");
    /** Whether it stands in several places. */
    public static final Field<Boolean> LINKED = Field.flag("window_linked");
    public static final Field<Integer> WIDTH = Field.number("window_width");
    public static final Field<Integer> HEIGHT = Field.number("window_height");
    public static final Field<Integer> PANES = Field.number("window_panes");
    public static final Field<String> LAYOUT = Field.text("window_layout");
    /** Another one while the window is zoomed. */
    public static final Field<String> VISIBLE_LAYOUT = Field.text("window_visible_layout");
    public static final Field<String> FLAGS = Field.text("window_flags");
    public static final Field<Instant> ACTIVITY = Field.time("window_activity");
    public static final Field<Boolean> ACTIVITY_ALERT = Field.flag("window_activity_flag");
    public static final Field<Boolean> BELL_ALERT = Field.flag("window_bell_flag");
    public static final Field<Boolean> SILENCE_ALERT = Field.flag("window_silence_flag");

    public static final List<Field<?>> ALL = List.of(ID, INDEX, NAME, ACTIVE, LAST, ZOOMED, MARKED, LINKED, WIDTH, HEIGHT, PANES, LAYOUT, VISIBLE_LAYOUT, FLAGS,
            ACTIVITY, ACTIVITY_ALERT, BELL_ALERT, SILENCE_ALERT, Field.text("window_raw_flags"), Field.text("window_linked_sessions"),
            Field.text("window_linked_sessions_list"), Field.text("window_active_clients"), Field.text("window_active_sessions"),
            Field.text("window_active_sessions_list"), Field.text("window_cell_width"), Field.text("window_cell_height"), Field.text("window_stack_index"),
            Field.text("window_start_flag"), Field.text("window_end_flag"), Field.text("window_manual_width"), Field.text("window_manual_height"));

    /** Asks for all of them. */
    public static final Line LINE = new Line("window", ALL);

    private WindowFields() {}
}
