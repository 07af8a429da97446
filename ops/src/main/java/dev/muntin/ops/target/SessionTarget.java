package dev.muntin.ops.target;

/** What an operation on a session acts on; where a window or a pane is wanted, its current one. */
public sealed interface SessionTarget extends WindowTarget permits SessionTarget.Named, SessionTarget.Id {
    /** As tmux reads it where it wants a session. */
    String asSession();

    /** The session of exactly this name. */
    record Named(String name) implements SessionTarget {
        public Named {
            NameFault.session(name).ifPresent(fault -> {
                throw new IllegalArgumentException("tmux cannot address a session named '" + name + "': it " + fault);
            });
        }

        // Without the colon, what follows a dot would be taken for a pane.
        @Override
        public String asSession() {
            return name.indexOf('.') < 0 ? "=" + name : asWindow();
        }

        // Without the colon, a window or pane command would take the name for that of a window.
        @Override
        public String asWindow() {
            return "=" + name + ":";
        }
    }

    /** What tmux numbered so; never given twice while a server lives. */
    record Id(int number) implements SessionTarget {
        public Id {
            Numbers.natural(number, "session has the id");
        }

        @Override
        public String asSession() {
            return "$" + number;
        }

        @Override
        public String asWindow() {
            return "$" + number + ":";
        }
    }
}
