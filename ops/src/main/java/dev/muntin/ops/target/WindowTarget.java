package dev.muntin.ops.target;

/** What an operation on a window acts on; where a pane is wanted, its active one. */
public sealed interface WindowTarget extends PaneTarget
        permits SessionTarget, WindowTarget.After, WindowTarget.At, WindowTarget.Before, WindowTarget.Captured, WindowTarget.First, WindowTarget.Id,
        WindowTarget.Last, WindowTarget.Marked, WindowTarget.Named, WindowTarget.Previous, WindowTarget.Ref {
    /** As tmux reads it where it wants a window. */
    String asWindow();

    @Override
    default String asPane() {
        return asWindow();
    }

    /** The window with the session's lowest index: {@code ^}, which {@code {start}} says too. */
    record First(SessionTarget session) implements WindowTarget {
        @Override
        public String asWindow() {
            return session.asWindow() + "^";
        }
    }

    /** The window with the session's highest index: {@code $}, which {@code {end}} says too. */
    record Last(SessionTarget session) implements WindowTarget {
        @Override
        public String asWindow() {
            return session.asWindow() + "$";
        }
    }

    /** The window that was the session's current one before: {@code !}, which {@code {last}} says too. */
    record Previous(SessionTarget session) implements WindowTarget {
        @Override
        public String asWindow() {
            return session.asWindow() + "!";
        }
    }

    /** The window so many places behind the session's current one, walking its list around: {@code +}, which {@code {next}} says too. */
    record After(SessionTarget session, int steps) implements WindowTarget {
        public After {
            Numbers.steps(steps, "ahead of the current window");
        }

        @Override
        public String asWindow() {
            return session.asWindow() + "+" + steps;
        }
    }

    /** The window so many places before the session's current one, walking its list around: {@code -}, which {@code {previous}} says too. */
    record Before(SessionTarget session, int steps) implements WindowTarget {
        public Before {
            Numbers.steps(steps, "behind the current window");
        }

        @Override
        public String asWindow() {
            return session.asWindow() + "-" + steps;
        }
    }

    /** The window of this index; for what makes or moves a window, the place. */
    record At(SessionTarget session, int index) implements WindowTarget {
        public At {
            Numbers.natural(index, "window has the index");
        }

        @Override
        public String asWindow() {
            return session.asWindow() + index;
        }
    }

    /** The window of exactly this name, as tmux keeps it; tmux refuses it if the session has two. */
    record Named(SessionTarget session, String name) implements WindowTarget {
        public Named {
            NameFault.window(name).ifPresent(fault -> {
                throw new IllegalArgumentException("tmux cannot address a window named '" + name + "': it " + fault);
            });
        }

        @Override
        public String asWindow() {
            return session.asWindow() + "=" + name;
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
            Numbers.natural(number, "window has the id");
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
