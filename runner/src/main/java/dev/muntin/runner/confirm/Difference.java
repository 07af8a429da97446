package dev.muntin.runner.confirm;

import java.nio.file.Path;
import java.util.Optional;

/** One way in which a session is not what its workspace asks for; windows and panes are counted from 1, as people do. */
public sealed interface Difference {
    /** A line of a diff: {@code -} is missing, {@code +} is too much, {@code ~} is other than asked. */
    String line();

    record MissingSession(String name) implements Difference {
        @Override
        public String line() {
            return "- session '" + name + "'";
        }
    }

    record HalfBuilt() implements Difference {
        @Override
        public String line() {
            return "~ a build of it has begun, and not ended: it goes on, or was killed";
        }
    }

    record MissingWindow(int window, String label) implements Difference {
        @Override
        public String line() {
            return "- " + place(window, label);
        }
    }

    record ExtraWindow(int window, String name) implements Difference {
        @Override
        public String line() {
            return "+ " + place(window, " '" + name + "'");
        }
    }

    record WindowName(int window, String asked, String name) implements Difference {
        @Override
        public String line() {
            return "~ window " + window + " is called '" + name + "', asked for '" + asked + "'";
        }
    }

    record WindowIndex(int window, String label, int asked, int index) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + " has the index " + index + ", asked for " + asked;
        }
    }

    record PaneCount(int window, String label, int asked, int panes) implements Difference {
        @Override
        public String line() {
            return (panes < asked ? "- " : "+ ") + place(window, label) + " has " + panes + (panes == 1 ? " pane" : " panes") + ", asked for " + asked;
        }
    }

    record OtherLayout(int window, String label, String asked) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + " is not laid out as " + asked;
        }
    }

    record StartDirectory(int window, String label, int pane, Path asked, String directory) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + ", pane " + pane + " started in '" + directory + "', asked for '" + asked + "'";
        }
    }

    record StartCommand(int window, String label, int pane, String asked, String command) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + ", pane " + pane + " was started with " + (command.isEmpty() ? "nothing" : "'" + command + "'")
                    + ", asked for '" + asked + "'";
        }
    }

    /** @param value empty where there is none */
    record SessionOption(String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("option '" + name + "' of the session", asked, value);
        }
    }

    record GlobalOption(String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("option '" + name + "' of the server", asked, value);
        }
    }

    record WindowOption(int window, String label, String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("option '" + name + "' of " + place(window, label), asked, value);
        }
    }

    record Variable(String name, String asked, Optional<String> value) implements Difference {
        @Override
        public String line() {
            return setting("variable '" + name + "'", asked, value);
        }
    }

    record ActivePane(int window, String label, int asked, int pane) implements Difference {
        @Override
        public String line() {
            return "~ " + place(window, label) + " has the focus in pane " + pane + ", asked for " + asked;
        }
    }

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
