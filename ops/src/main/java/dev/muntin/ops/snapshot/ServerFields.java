package dev.muntin.ops.snapshot;

import java.time.Instant;
import java.util.List;

/** What tmux reports of itself. */
public final class ServerFields {
    public static final Field<Long> PID = Field.large("pid");
    public static final Field<String> VERSION = Field.text("version");
    public static final Field<Instant> START_TIME = Field.time("start_time");
    public static final Field<String> SOCKET = Field.text("socket_path");
    public static final Field<String> HOST = Field.text("host");

    public static final List<Field<?>> ALL = List.of(PID, VERSION, START_TIME, SOCKET, HOST);

    private ServerFields() {}
}
