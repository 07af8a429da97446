package dev.muntin.ops.target;

/**
 * What an operation on a pane acts on. Every form names exactly one, whatever else stands on the server and whatever its indexes are:
 * a window stands for its active pane, a session for its current window.
 */
public sealed interface PaneTarget permits WindowTarget, PaneTarget.After, PaneTarget.Id, PaneTarget.Captured, PaneTarget.Ref {
    /** As tmux reads it where it wants a pane. */
    String asPane();

    /** The pane so many places after the active one of the session's current window, walking its list around. */
    record After(SessionTarget session, int steps) implements PaneTarget {
        public After {
            if (steps < 1) {
                throw new IllegalArgumentException("not ahead of the active pane: " + steps);
            }
        }

        @Override
        public String asPane() {
            return session.asWindow() + ".+" + steps;
        }
    }

    /** What tmux numbered so; never given twice while a server lives. */
    record Id(int number) implements PaneTarget {
        public Id {
            if (number < 0) {
                throw new IllegalArgumentException("no pane has the id " + number);
            }
        }

        @Override
        public String asPane() {
            return "%" + number;
        }
    }

    /** A pane whose number the answer to an earlier dispatch tells; written as a variable wherever a plan is only shown. */
    record Captured(String name) implements PaneTarget {
        @Override
        public String asPane() {
            return "${" + name + "}";
        }
    }

    /** A pane that does not stand yet: given out by the lowering, turned into an address by a planner before anything is sent. */
    record Ref(int number) implements PaneTarget {
        @Override
        public String asPane() {
            throw new IllegalStateException(this + " has no address yet");
        }

        @Override
        public String toString() {
            return "pane " + number;
        }
    }
}
