package dev.muntin.ops.target;

/** What an operation on a window acts on; where a pane is wanted, its active one. */
public sealed interface WindowTarget extends PaneTarget
        permits SessionTarget, WindowTarget.First, WindowTarget.Before, WindowTarget.Marked, WindowTarget.Id, WindowTarget.Captured, WindowTarget.Ref {
    /** As tmux reads it where it wants a window. */
    String asWindow();

    @Override
    default String asPane() {
        return asWindow();
    }

    /** The window with the session's lowest index. */
    record First(SessionTarget session) implements WindowTarget {
        @Override
        public String asWindow() {
            return session.asWindow() + "^";
        }
    }

    /** The window so many places before the session's current one, walking its list around. */
    record Before(SessionTarget session, int steps) implements WindowTarget {
        public Before {
            if (steps < 1) {
                throw new IllegalArgumentException("not behind the current window: " + steps);
            }
        }

        @Override
        public String asWindow() {
            return session.asWindow() + "-" + steps;
        }
    }

    /** The window that the server's marked pane stands in; where a pane is wanted, that pane. */
    record Marked() implements WindowTarget {
        @Override
        public String asWindow() {
            return "{marked}";
        }
    }

    /** What tmux numbered so; never given twice while a server lives. */
    record Id(int number) implements WindowTarget {
        public Id {
            if (number < 0) {
                throw new IllegalArgumentException("no window has the id " + number);
            }
        }

        @Override
        public String asWindow() {
            return "@" + number;
        }
    }

    /** A window whose number an answer tells, as {@link PaneTarget.Captured}. */
    record Captured(String name) implements WindowTarget {
        @Override
        public String asWindow() {
            return "${" + name + "}";
        }
    }

    /** A window that does not stand yet, as {@link PaneTarget.Ref}. */
    record Ref(int number) implements WindowTarget {
        @Override
        public String asWindow() {
            throw new IllegalStateException(this + " has no address yet");
        }

        @Override
        public String toString() {
            return "window " + number;
        }
    }
}
