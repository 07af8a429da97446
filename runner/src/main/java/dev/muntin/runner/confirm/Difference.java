package dev.muntin.runner.confirm;

import java.nio.file.Path;
import java.util.Optional;

/** One way in which a session is not what its workspace asks for; windows and panes are counted from 1, as people do. */
public sealed interface Difference {
    /** A line of a diff: {@code -} is missing, {@code +} is too much, {@code ~} is other than asked. */
    String line();

    /** There is none of that name. */
    record MissingSession(String name) implements Difference {
        @Override
        public String line() {
            return "- session '" + name + "'";
        }
    }

    /** What it should be is not there yet, or never will be. */
    record HalfBuilt() implements Difference {
        @Override
        public String line() {
            return "~ a build of it has begun, and not ended: it goes on, or was killed";
        }
    }

    /** One that was asked for is not there. */
    record MissingWindow(int window, String label) implements Difference {
        @Override
        public String line() {
            return "- " + place(window, label);
        }
    }

    /** One is there that nobody asked for. */
    record ExtraWindow(int window, String name) implements Difference {
        @Override
        public String line() {
            return "+ " + place(window, " '" + name + "'");
        }
    }

    /** A window is called otherwise. */
    record WindowName(int window, String asked, String name) implements Difference {
        @Override
        public String line() {
            return "~ window " + window + " is called '" + name + "', asked for '" + asked + "'";
        }
    }

    /** A window stands elsewhere among the others. */
    record WindowIndex(int window, String label, int asked, int index) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + " has the index " + index + ", asked for " + asked;
        }
    }

    /** A window has more panes, or fewer. */
    record PaneCount(int window, String label, int asked, int panes) implements Difference {
        @Override
        public String line() {
            return (panes < asked ? "- " : "+ ") + place(window, label) + " has " + panes + (panes == 1 ? " pane" : " panes") + ", asked for " + asked;
        }
    }

    /** The panes lie otherwise in their window. */
    record OtherLayout(int window, String label, String asked) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + " is not laid out as " + asked;
        }
    }

    /** A pane was started in another directory. */
    record StartDirectory(int window, String label, int pane, Path asked, String directory) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + ", pane " + pane + " started in '" + directory + "', asked for '" + asked + "'";
        }
    }

    /** A pane was started with something else. */
    record StartCommand(int window, String label, int pane, String asked, String command) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + ", pane " + pane + " was started with " + (command.isEmpty() ? "nothing" : "'" + command + "'")
                    + ", asked for '" + asked + "'";
        }
    }

    /**
     * An option of the session has another value, or none.
     *
     * @param value empty where there is none
     */
    record SessionOption(String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("option '" + name + "' of the session", asked, value);
        }
    }

    /**
     * An option for all sessions has another value, or none.
     *
     * @param value empty where there is none
     */
    record GlobalOption(String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("option '" + name + "' of the server", asked, value);
        }
    }

    /**
     * An option of a window has another value, or none.
     *
     * @param value empty where there is none
     */
    record WindowOption(int window, String label, String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("option '" + name + "' of " + place(window, label), asked, value);
        }
    }

    /**
     * A variable of the session has another value, or is not there.
     *
     * @param value empty where there is none
     */
    record Variable(String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("variable '" + name + "'", asked, value);
        }
    }

    /** Another pane of a window has the focus. */
    record ActivePane(int window, String label, int asked, int pane) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + " has the focus in pane " + pane + ", asked for " + asked;
        }
    }

    /** Another window has the focus. */
    record ActiveWindow(int asked, int window) implements Difference {
        @Override
        public String line() {
            return "~ the focus is in window " + window + ", asked for " + asked;
        }
    }

    private static String setting(String what, String asked, Optional<String> value) {
        return value.map(found -> "~ " + what + " is '" + found + "', asked for '" + asked + "'").orElse("- " + what + ", asked for '" + asked + "'");
    }

    private static String place(int window, String label) {
        return "window " + window + label;
    }
}
