package dev.muntin.engine.control;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.Arrays;
import java.util.Objects;

/**
 * What tmux tells its clients in control mode without having been asked. {@code elsewhere} says of a window that it is in none of the
 * places of the session that the client stands in.
 */
public sealed interface Event {
    /** A pane has printed. */
    record Output(PaneTarget.Id pane, byte[] bytes) implements Event {
        public Output {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Output output && pane.equals(output.pane) && Arrays.equals(bytes, output.bytes);
        }

        @Override
        public int hashCode() {
            return Objects.hash(pane, Arrays.hashCode(bytes));
        }
    }

    record PaneModeChanged(PaneTarget.Id pane) implements Event {}

    record WindowAdded(WindowTarget.Id window, boolean elsewhere) implements Event {}

    record WindowClosed(WindowTarget.Id window, boolean elsewhere) implements Event {}

    record WindowRenamed(WindowTarget.Id window, String name, boolean elsewhere) implements Event {}

    record WindowPaneChanged(WindowTarget.Id window, PaneTarget.Id pane) implements Event {}

    record LayoutChanged(WindowTarget.Id window, String layout, String visible, String flags) implements Event {}

    record SessionChanged(SessionTarget.Id session, String name) implements Event {}

    record SessionRenamed(SessionTarget.Id session, String name) implements Event {}

    record SessionWindowChanged(SessionTarget.Id session, WindowTarget.Id window) implements Event {}

    /** A session was made or has ended. */
    record SessionsChanged() implements Event {}

    record ClientSessionChanged(String client, SessionTarget.Id session, String name) implements Event {}

    record ClientDetached(String client) implements Event {}

    record PasteBufferChanged(String buffer) implements Event {}

    record PasteBufferDeleted(String buffer) implements Event {}

    record Message(String text) implements Event {}

    record ConfigError(String text) implements Event {}

    /** The client has ended: until the next {@link SessionChanged}, nothing is heard of what happens. */
    record Ended(String reason) implements Event {}

    /** What we know no better. */
    record Unknown(String line) implements Event {}

    /** Reads a line that stands between the answers. */
    static Event of(byte[] line) {
        return EventReader.read(line);
    }
}
