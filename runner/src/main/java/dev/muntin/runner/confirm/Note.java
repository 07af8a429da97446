package dev.muntin.runner.confirm;

import dev.muntin.ops.layout.Size;
import java.nio.file.Path;

/** What a session has come to in the hands of its user: worth knowing, and no difference; windows and panes are counted from 1. */
public sealed interface Note {
    String line();

    record CurrentDirectory(int window, String label, int pane, Path asked, String directory) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " stands in '" + directory + "' by now, it started in '" + asked + "'";
        }
    }

    record Title(int window, String label, int pane, String asked, String title) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " is titled '" + title + "' by now, asked for '" + asked + "'";
        }
    }

    record RunningCommand(int window, String label, int pane, String asked, String command) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " runs '" + command + "' by now, it was started with '" + asked + "'";
        }
    }

    record Ended(int window, String label, int pane) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " has ended";
        }
    }

    record Resized(int window, String label, Size asked, Size size) implements Note {
        @Override
        public String line() {
            return "window " + window + label + " is " + size.columns() + "x" + size.rows() + " large by now, its layout was made for "
                    + asked.columns() + "x" + asked.rows();
        }
    }

    private static String place(int window, String label, int pane) {
        return "window " + window + label + ", pane " + pane;
    }
}
