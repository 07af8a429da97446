package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.SessionTarget;
import java.time.Instant;
import java.util.List;

/** What tmux reports of a session. */
public final class SessionFields {
    public static final Field<SessionTarget.Id> ID = Field.id("session_id", '$', SessionTarget.Id::new);
    public static final Field<String> NAME = Field.text("session_name");
    public static final Field<String> PATH = Field.text("session_path");
    /** How many clients show it. */
    public static final Field<Integer> ATTACHED = Field.number("session_attached");
    public static final Field<Instant> CREATED = Field.time("session_created");
    public static final Field<Instant> ACTIVITY = Field.time("session_activity");
    public static final Field<Instant> LAST_ATTACHED = Field.time("session_last_attached");
    public static final Field<String> GROUP = Field.text("session_group");
    public static final Field<Integer> GROUP_SIZE = Field.number("session_group_size");
    public static final Field<Integer> WINDOWS = Field.number("session_windows");
    public static final Field<Boolean> MARKED = Field.flag("session_marked");
    public static final Field<String> ALERTS = Field.text("session_alerts");

    public static final List<Field<?>> ALL = List.of(ID, NAME, PATH, ATTACHED, CREATED, ACTIVITY, LAST_ATTACHED, GROUP, GROUP_SIZE, WINDOWS, MARKED, ALERTS,
            Field.text("session_grouped"), Field.text("session_group_list"), Field.text("session_group_attached"), Field.text("session_group_many_attached"),
            Field.text("session_many_attached"), Field.text("session_stack"), Field.text("session_alert"), Field.text("session_activity_flag"),
            Field.text("session_bell_flag"), Field.text("session_silence_flag"));

    /** Asks for all of them. */
    public static final Line LINE = new Line("session", ALL);

    private SessionFields() {}
}
