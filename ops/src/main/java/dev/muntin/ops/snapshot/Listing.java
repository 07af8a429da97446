package dev.muntin.ops.snapshot;

import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line that a listing prints for each pane. Numbers come first, then the length in bytes of each text, then a colon and the texts
 * themselves with nothing between: whatever a window is called, it cannot shift what follows.
 */
public final class Listing {
    /** The user options of a session in which a build leaves its mark. */
    public static final String TAG = "@muntin-tag";
    /** Set last of all, to the same value. */
    public static final String DONE = "@muntin-done";

    static final List<String> NUMBERS = List.of("session_id", "window_id", "pane_id", "window_index", "pane_index",
            "window_active", "pane_active", "window_zoomed_flag", "window_width", "window_height",
            "pane_left", "pane_top", "pane_width", "pane_height", "pid");
    static final List<String> TEXTS = List.of("version", TAG, DONE, "session_name", "window_name", "pane_start_path");

    public static final Format LINE = new Format(
            Stream.concat(NUMBERS.stream().map(name -> "#{" + name + "}"), TEXTS.stream().map(name -> "#{n:" + name + "}"))
                            .collect(Collectors.joining(" "))
                    + ":" + TEXTS.stream().map(name -> "#{" + name + "}").collect(Collectors.joining()));

    private Listing() {}

    /** Reads what tmux printed. */
    public static List<PaneRow> read(byte[] printed) {
        return new ListingReader(printed).rows();
    }

    /** Reads what tmux printed as far as it is whole: a hook of the user's may print behind it, and a dying server may not finish. */
    public static List<PaneRow> readWhole(byte[] printed) {
        return new ListingReader(printed).wholeRows();
    }
}
