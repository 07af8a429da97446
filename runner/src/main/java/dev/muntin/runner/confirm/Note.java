package dev.muntin.runner.confirm;

import dev.muntin.ops.layout.Size;
import java.nio.file.Path;

/** What a session has come to in the hands of its user: worth knowing, and no difference; windows and panes are counted from 1. */
public sealed interface Note {
    /** What has become of what, in words. */
    String line();

    /** What runs in a pane has gone to another directory. */
    record CurrentDirectory(int window, String label, int pane, Path asked, String directory) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " stands in '" + directory + "' by now, it started in '" + asked + "'";
        }
    }

    /** A pane has got another title. */
    record Title(int window, String label, int pane, String asked, String title) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " is titled '" + title + "' by now, asked for '" + asked + "'";
        }
    }

    /** Something else runs in a pane than it was started with. */
    record RunningCommand(int window, String label, int pane, String asked, String command) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " runs '" + command + "' by now, it was started with '" + asked + "'";
        }
    }

    /** The program of a pane has ended, and the pane remains. */
    record Ended(int window, String label, int pane) implements Note {
        @Override
        public String line() {
            return place(window, label, pane) + " has ended";
        }
    }

    /** A window has another size than its layout was made for. */
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
