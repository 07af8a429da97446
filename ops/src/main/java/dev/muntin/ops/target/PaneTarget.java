package dev.muntin.ops.target;

import dev.muntin.ops.version.TmuxVersion;

/**
 * What an operation on a pane acts on. Every form names exactly one, whatever else stands on the server and whatever its indexes are:
 * a window stands for its active pane, a session for its current window. What tmux would have to guess at cannot be said: nothing at all,
 * the start of a name, a pattern, and {@code @} or <code>{active}</code>, of which 3.7 dies.
 */
public sealed interface PaneTarget permits WindowTarget, PaneTarget.After, PaneTarget.Before, PaneTarget.Beside, PaneTarget.Captured,
        PaneTarget.Id, PaneTarget.Ref, PaneTarget.Within {
    /** As tmux reads it where it wants a pane. */
    String asPane();

    /** The oldest tmux that finds exactly it. */
    default TmuxVersion since() {
        return TmuxVersion.OLDEST;
    }

    /**
     * The pane so many places after the active one of the session's current window, walking its list around. Before 3.4, tmux counts from
     * the pane that is current in the chain: only a chain that has made or selected that window can say it there.
     */
    record After(SessionTarget session, int steps) implements PaneTarget {
        public After {
            Numbers.steps(steps, "ahead of the active pane");
        }

        @Override
        public String asPane() {
            return session.asWindow() + ".+" + steps;
        }
    }

    /** The pane so many places before the active one of the session's current window, walking its list around. */
    record Before(SessionTarget session, int steps) implements PaneTarget {
        public Before {
            Numbers.steps(steps, "behind the active pane");
        }

        @Override
        public String asPane() {
            return session.asWindow() + ".-" + steps;
        }

        @Override
        public TmuxVersion since() {
            return Side.SINCE;
        }
    }

    /** The pane beside the active one of the session's current window, coming in again at the other end. */
    record Beside(SessionTarget session, Side side) implements PaneTarget {
        @Override
        public String asPane() {
            return session.asWindow() + "." + side.token();
        }

        @Override
        public TmuxVersion since() {
            return Side.SINCE;
        }
    }

    /** A pane of a window. */
    record Within(WindowTarget window, Spot spot) implements PaneTarget {
        public Within {
            // tmux knows the mark only where it stands alone.
            if (window instanceof WindowTarget.Marked) {
                throw new IllegalArgumentException("no place beside the mark can be told: " + spot);
            }
        }

        @Override
        public String asPane() {
            // An id or a place ends where the dot begins, and a session has its colon.
            return window.asWindow() + "." + spot.token();
        }

        @Override
        public TmuxVersion since() {
            return window.since();
        }
    }

    /** What tmux numbered so; never given twice while a server lives. */
    record Id(int number) implements PaneTarget {
        public Id {
            Numbers.natural(number, "pane has the id");
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
