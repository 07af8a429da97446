package dev.muntin.cli;

import dev.muntin.testkit.PrivateTmux;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A shell in a real terminal: the pane of a private server of its own. A test types into it, and looks at what a person would see.
 * {@code $MUNTIN} starts the program as its users do.
 */
final class Shell implements AutoCloseable {
    static final int COLUMNS = 160;
    static final int ROWS = 30;

    private final PrivateTmux terminal = PrivateTmux.open("set -g status off\n");
    private int lines;

    private Shell(Tool tool, String program) {
        List<String> start = new ArrayList<>(List.of("new-session", "-d", "-s", "terminal", "-x", "" + COLUMNS, "-y", "" + ROWS));
        start.addAll(surroundings(tool));
        start.add(program);
        terminal.must(start.toArray(String[]::new));
        // What comes before the prompt is shown before it, and what that prints begins behind it.
        see("a prompt", screen -> !screen.isBlank());
    }

    /** In a terminal that knows nothing of the tmux that draws it. */
    static Shell in(Tool tool) {
        return new Shell(tool, "exec env -u TMUX -u TMUX_PANE /bin/sh");
    }

    /** In a tmux, which is another one than the tool's. */
    static Shell insideTmux(Tool tool) {
        return new Shell(tool, "exec /bin/sh");
    }

    /** What a new pane has to be told, so that {@code $MUNTIN} works in it. */
    static List<String> surroundings(Tool tool) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("MUNTIN", Path.of("../muntin").toAbsolutePath().normalize().toString());
        variables.put("MUNTIN_JAVA_HOME", System.getProperty("java.home"));
        variables.put("MUNTIN_TMUX", tool.server.binary().toString());
        variables.put("SERVER", "-S " + tool.server.socket() + " -f " + tool.server.configuration());
        List<String> words = new ArrayList<>(List.of("-c", tool.server.work().toString()));
        variables.forEach((name, value) -> words.addAll(List.of("-e", name + "=" + value)));
        return words;
    }

    /** Types a line and presses Enter. */
    void type(String line) {
        terminal.must("send-keys", "-t", "terminal", "-l", "--", line);
        press("Enter");
    }

    void press(String... keys) {
        List<String> words = new ArrayList<>(List.of("send-keys", "-t", "terminal"));
        words.addAll(List.of(keys));
        terminal.must(words.toArray(String[]::new));
    }

    /** Runs a line to its end, and gives its exit code. */
    int run(String line) {
        // The end of the line before can still be on the screen.
        String end = "ended-" + ++lines + ":";
        type(line + "; echo \"" + end + "$?\"");
        String last = see("the end of " + line, screen -> screen.lines().anyMatch(each -> each.matches(end + "\\d+")));
        return Integer.parseInt(last.lines().filter(each -> each.matches(end + "\\d+")).toList().getLast().substring(end.length()));
    }

    /** Waits until the screen holds this text; gives the screen. */
    String see(String text) {
        return see("'" + text + "'", screen -> screen.contains(text));
    }

    private String see(String what, Predicate<String> expected) {
        try {
            Await.that(what, () -> expected.test(screen()));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; the screen:\n" + screen().stripTrailing(), e);
        }
        return screen();
    }

    /** What can be scrolled back to, and the screen. */
    String history() {
        return terminal.must("capture-pane", "-p", "-J", "-S", "-", "-t", "terminal");
    }

    void resize(int columns, int rows) {
        terminal.must("resize-window", "-t", "terminal", "-x", "" + columns, "-y", "" + rows);
    }

    String screen() {
        return terminal.must("capture-pane", "-p", "-J", "-t", "terminal");
    }

    long pid() {
        return Long.parseLong(terminal.must("display-message", "-p", "-t", "terminal", "#{pane_pid}"));
    }

    @Override
    public void close() {
        terminal.close();
    }
}
