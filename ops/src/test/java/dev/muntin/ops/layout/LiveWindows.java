package dev.muntin.ops.layout;

import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One window of each number of panes on a real server, for trying layouts on. */
final class LiveWindows implements AutoCloseable {
    /** The most panes that a window here has. */
    static final int PANES = 12;

    private static final int DISPATCH = 100;
    private static final String CELL = "#{pane_left} #{pane_top} #{pane_width} #{pane_height}";

    private final PrivateTmux tmux = PrivateTmux.open("set -g base-index 1\nset -g pane-base-index 0");

    /** What a window is after a layout, and how large it was before. */
    record Seen(Size before, Size after, List<Cell> cells) {}

    LiveWindows() {
        tmux.must("new-session", "-d", "-s", "live", "-x", "200", "-y", "50", "sleep 1000");
        for (int window = 2; window <= PANES; window++) {
            tmux.must("new-window", "-t", "=live:" + window, "sleep 1000");
            for (int pane = 2; pane <= window; pane++) {
                tmux.must("split-window", "-t", "=live:" + window, "sleep 1000", ";", "select-layout", "-t", "=live:" + window, "tiled");
            }
        }
    }

    TmuxVersion version() {
        return TmuxVersion.parse(tmux.must("display-message", "-p", "#{version}")).orElseThrow();
    }

    PrivateTmux tmux() {
        return tmux;
    }

    static String target(int panes) {
        return "'=live:" + panes + "'";
    }

    /** The line that brings a window to a size and a layout, and says what came of it. */
    static String line(int panes, Size size, List<String> options, String layout) {
        String window = target(panes);
        List<String> commands = new ArrayList<>();
        // Tiles shrink furthest, and a window does not become smaller than the layout that it has.
        commands.add("resize-window -t " + window + " -x 250 -y 70");
        commands.add("select-layout -t " + window + " tiled");
        commands.add("resize-window -t " + window + " -x " + size.columns() + " -y " + size.rows());
        options.forEach(option -> commands.add("set-option -w -t " + window + " " + option));
        commands.add("display-message -p -t " + window + " 'before #{window_width}x#{window_height}'");
        commands.add("select-layout -t " + window + " '" + layout + "'");
        commands.add("list-panes -t " + window + " -F '" + CELL + "'");
        commands.add("display-message -p -t " + window + " 'after #{window_width}x#{window_height}'");
        return String.join(" ; ", commands);
    }

    /** Runs the lines in as few dispatches as stay short: 3.3a takes ever longer over many. */
    List<Seen> see(List<String> lines) {
        List<Seen> seen = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += DISPATCH) {
            seen.addAll(dispatch(lines.subList(from, Math.min(lines.size(), from + DISPATCH))));
        }
        return seen;
    }

    private List<Seen> dispatch(List<String> lines) {
        List<Seen> seen = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        Size before = new Size(1, 1);
        for (String line : source(lines).lines().toList()) {
            if (line.startsWith("before ")) {
                before = Size.parse(line.substring("before ".length())).orElseThrow();
                cells.clear();
            } else if (line.startsWith("after ")) {
                seen.add(new Seen(before, Size.parse(line.substring("after ".length())).orElseThrow(), List.copyOf(cells)));
            } else {
                int[] sides = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
                cells.add(new Cell(sides[0], sides[1], sides[2], sides[3]));
            }
        }
        return seen;
    }

    private String source(List<String> lines) {
        Path file = tmux.directory().resolve("lines");
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tmux.must("source-file", file.toString());
    }

    @Override
    public void close() {
        tmux.close();
    }
}
