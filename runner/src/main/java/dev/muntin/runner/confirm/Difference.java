package dev.muntin.runner.confirm;

import java.nio.file.Path;

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
            return (panes < asked ? "- " : "+ ") + place(window, label) + " has " + panes + " panes, asked for " + asked;
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

    private static String place(int window, String label) {
        return "window " + window + label;
    }
}
