package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.time.Instant;
import java.util.List;

/** What tmux reports of a client, and of what it shows. */
public final class ClientFields {
    public static final Field<String> NAME = Field.text("client_name");
    public static final Field<Long> PID = Field.large("client_pid");
    /** None of a client in control mode. */
    public static final Field<String> TTY = Field.text("client_tty");
    public static final Field<SessionTarget.Id> SESSION = SessionFields.ID;
    public static final Field<WindowTarget.Id> WINDOW = WindowFields.ID;
    public static final Field<PaneTarget.Id> PANE = PaneFields.ID;
    public static final Field<Integer> WIDTH = Field.number("client_width");
    /** None of a client in control mode that has not said how large it is. */
    public static final Field<Integer> HEIGHT = Field.number("client_height");
    public static final Field<Instant> CREATED = Field.time("client_created");
    public static final Field<Instant> ACTIVITY = Field.time("client_activity");
    public static final Field<Boolean> CONTROL_MODE = Field.flag("client_control_mode");
    public static final Field<Boolean> READ_ONLY = Field.flag("client_readonly");
    public static final Field<String> FLAGS = Field.text("client_flags");
    public static final Field<String> TERMINAL = Field.text("client_termname");

    public static final List<Field<?>> ALL = List.of(NAME, PID, TTY, SESSION, WINDOW, PANE, WIDTH, HEIGHT, CREATED, ACTIVITY, CONTROL_MODE, READ_ONLY, FLAGS, TERMINAL,
            Field.text("client_session"), Field.text("client_last_session"), Field.text("client_key_table"), Field.text("client_prefix"),
            Field.text("client_utf8"), Field.text("client_uid"), Field.text("client_user"), Field.text("client_termtype"), Field.text("client_termfeatures"),
            Field.text("client_written"), Field.text("client_discarded"), Field.text("client_cell_width"), Field.text("client_cell_height"),
            Field.text("client_theme"));

    private ClientFields() {}
}
