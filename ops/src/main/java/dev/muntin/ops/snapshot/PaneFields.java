package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.PaneTarget;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What tmux reports of a pane; what costs it a walk through the history is left to be asked for. */
public final class PaneFields {
    public static final Field<PaneTarget.Id> ID = Field.id("pane_id", '%', PaneTarget.Id::new);
    public static final Field<Integer> INDEX = Field.number("pane_index");
    public static final Field<Boolean> ACTIVE = Field.flag("pane_active");
    public static final Field<Integer> LEFT = Field.number("pane_left");
    public static final Field<Integer> TOP = Field.number("pane_top");
    public static final Field<Integer> WIDTH = Field.number("pane_width");
    public static final Field<Integer> HEIGHT = Field.number("pane_height");
    public static final Field<String> TITLE = Field.text("pane_title");
    public static final Field<String> CURRENT_PATH = Field.text("pane_current_path");
    public static final Field<String> CURRENT_COMMAND = Field.text("pane_current_command");
    /** From 3.3 on. */
    public static final Field<String> START_PATH = Field.text("pane_start_path");
    /** Quoted as tmux quotes it. */
    public static final Field<String> START_COMMAND = Field.text("pane_start_command");
    /** Of a dead pane its old one up to 3.7c, none from 3.8 on. */
    public static final Field<Long> PID = Field.large("pane_pid");
    public static final Field<String> TTY = Field.text("pane_tty");
    public static final Field<Boolean> DEAD = Field.flag("pane_dead");
    /** None if a signal killed it. */
    public static final Field<Integer> DEAD_STATUS = Field.number("pane_dead_status");
    /** A number or a name; from 3.3 on. */
    public static final Field<String> DEAD_SIGNAL = Field.text("pane_dead_signal");
    /** From 3.3 on. */
    public static final Field<Instant> DEAD_TIME = Field.time("pane_dead_time");
    public static final Field<Boolean> SYNCHRONIZED = Field.flag("pane_synchronized");
    public static final Field<Boolean> MARKED = Field.flag("pane_marked");
    /** Whether it floats over the others; from 3.7 on. */
    public static final Field<Boolean> FLOATING = Field.flag("pane_floating_flag");
    public static final Field<Boolean> INPUT_OFF = Field.flag("pane_input_off");
    public static final Field<Boolean> PIPED = Field.flag("pane_pipe");
    public static final Field<String> MODE = Field.text("pane_mode");
    public static final Field<Integer> CURSOR_X = Field.number("cursor_x");
    public static final Field<Integer> CURSOR_Y = Field.number("cursor_y");
    public static final Field<Integer> HISTORY_SIZE = Field.number("history_size");
    public static final Field<Integer> HISTORY_LIMIT = Field.number("history_limit");

    public static final List<Field<?>> ALL = Stream.concat(
            Stream.of(ID, INDEX, ACTIVE, LEFT, TOP, WIDTH, HEIGHT, TITLE, CURRENT_PATH, CURRENT_COMMAND, START_PATH, START_COMMAND, PID, TTY, DEAD, DEAD_STATUS,
                    DEAD_SIGNAL, DEAD_TIME, SYNCHRONIZED, MARKED, FLOATING, INPUT_OFF, PIPED, MODE, CURSOR_X, CURSOR_Y, HISTORY_SIZE, HISTORY_LIMIT),
            Stream.of("pane_last", "pane_in_mode", "pane_at_top", "pane_at_bottom", "pane_at_left", "pane_at_right", "pane_right", "pane_bottom", "pane_path",
                    "pane_tabs", "pane_fg", "pane_bg", "pane_search_string", "pane_pipe_pid", "pane_unseen_changes", "pane_key_mode", "pane_flags",
                    "pane_modal_flag", "pane_zoomed_flag", "pane_unzoomed_width", "pane_unzoomed_height", "pane_x", "pane_y", "pane_z",
                    "pane_pb_state", "pane_pb_progress", "pane_command_running", "pane_command_status", "pane_last_output_time", "pane_output_generation",
                    "pane_private_modes", "pane_start_command_list", "pane_marked_set", "alternate_on", "alternate_saved_x", "alternate_saved_y",
                    "cursor_character", "cursor_flag", "cursor_shape", "cursor_blinking", "cursor_colour", "cursor_very_visible", "insert_flag", "keypad_flag",
                    "keypad_cursor_flag", "origin_flag", "wrap_flag", "bracket_paste_flag", "synchronized_output_flag", "scroll_region_upper",
                    "scroll_region_lower", "mouse_all_flag", "mouse_any_flag", "mouse_button_flag", "mouse_sgr_flag", "mouse_standard_flag",
                    "mouse_utf8_flag").map(Field::text)).toList();

    private PaneFields() {}
}
