package dev.muntin.ops;

import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Words;

/** Where an option holds. */
public sealed interface OptionPlace {
    /** For one session. */
    record Session(SessionTarget target) implements OptionPlace {}

    /** For one window. */
    record Window(WindowTarget target) implements OptionPlace {}

    /** For every session that has no value of its own. */
    record AllSessions() implements OptionPlace {}

    /** For every window that has no value of its own. */
    record AllWindows() implements OptionPlace {}

    default Words appendTo(Words words) {
        return switch (this) {
            case Session session -> words.pane(session.target());
            case Window window -> words.flag('w', true).pane(window.target());
            case AllSessions all -> words.flag('g', true);
            case AllWindows all -> words.flag('g', true).flag('w', true);
        };
    }

    default OptionPlace retarget(Addressing addressing) {
        return switch (this) {
            case Window window -> new Window(addressing.window(window.target()));
            case Session session -> session;
            case AllSessions all -> all;
            case AllWindows all -> all;
        };
    }
}
