package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.time.Instant;
import java.util.Optional;

/** A client as it was, and what it showed. */
public record ClientSnapshot(Facts facts) {
    public String name() {
        return facts.text(ClientFields.NAME);
    }

    public long pid() {
        return facts.known(ClientFields.PID);
    }

    /** Absent in control mode. */
    public Optional<String> tty() {
        return facts.of(ClientFields.TTY);
    }

    public SessionTarget.Id session() {
        return facts.known(ClientFields.SESSION);
    }

    public WindowTarget.Id window() {
        return facts.known(ClientFields.WINDOW);
    }

    public PaneTarget.Id pane() {
        return facts.known(ClientFields.PANE);
    }

    public boolean controlMode() {
        return facts.has(ClientFields.CONTROL_MODE);
    }

    public boolean readOnly() {
        return facts.has(ClientFields.READ_ONLY);
    }

    public Instant created() {
        return facts.known(ClientFields.CREATED);
    }

    public Instant activity() {
        return facts.known(ClientFields.ACTIVITY);
    }
}
