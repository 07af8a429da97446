package dev.muntin.ops.target;

import dev.muntin.ops.Scope;

/** What an operation acts on. Every form names exactly one thing, whatever else stands on the server and whatever its indexes are. */
public sealed interface Target permits Target.Session, Target.FirstWindow, Target.RelativePane, Target.RelativeWindow, Target.Id, Ref {
    /** As tmux reads it where it wants a session, a window or a pane. */
    String text(Scope wanted);

    /** The session of exactly this name; where a window or a pane is wanted, its current one. */
    record Session(String name) implements Target {
        public Session {
            if (name.isBlank() || name.chars().anyMatch(c -> c == ':' || Character.isISOControl(c))) {
                throw new IllegalArgumentException("tmux cannot address a session named '" + name + "'");
            }
        }

        @Override
        public String text(Scope wanted) {
            // Without the colon, a window or pane command would take the name for that of a window.
            return wanted == Scope.SESSION ? "=" + name : "=" + name + ":";
        }
    }

    /** The window with the session's lowest index. */
    record FirstWindow(Session session) implements Target {
        @Override
        public String text(Scope wanted) {
            return session.text(Scope.WINDOW) + "^";
        }
    }

    /** The pane so many places after the active one in the session's current window, walking its list around. */
    record RelativePane(Session session, int steps) implements Target {
        public RelativePane {
            if (steps < 1) {
                throw new IllegalArgumentException("not ahead of the active pane: " + steps);
            }
        }

        @Override
        public String text(Scope wanted) {
            return session.text(Scope.PANE) + ".+" + steps;
        }
    }

    /** The window so many places before the session's current one, walking its list around. */
    record RelativeWindow(Session session, int steps) implements Target {
        public RelativeWindow {
            if (steps < 1) {
                throw new IllegalArgumentException("not behind the current window: " + steps);
            }
        }

        @Override
        public String text(Scope wanted) {
            return session.text(Scope.WINDOW) + "-" + steps;
        }
    }

    /** What tmux numbered so; never given twice while a server lives. */
    record Id(Scope scope, int number) implements Target {
        public Id {
            sigil(scope);
            if (number < 0) {
                throw new IllegalArgumentException("no id: " + number);
            }
        }

        @Override
        public String text(Scope wanted) {
            String id = sigil(scope) + Integer.toString(number);
            return scope == Scope.SESSION && wanted != Scope.SESSION ? id + ":" : id;
        }

        private static char sigil(Scope scope) {
            return switch (scope) {
                case SESSION -> '$';
                case WINDOW -> '@';
                case PANE -> '%';
                case SERVER, CLIENT -> throw new IllegalArgumentException("tmux gives no ids to a " + scope);
            };
        }
    }
}
