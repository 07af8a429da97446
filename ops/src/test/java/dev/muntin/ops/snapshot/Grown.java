package dev.muntin.ops.snapshot;

import dev.muntin.ops.word.Format;
import dev.muntin.testkit.PrivateTmux;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A server on which sessions, windows, links and panes have come to stand by chance. */
final class Grown {
    private static final List<String> NAMES = List.of("a", "a b", "pane \\$1", "pane \\$9 @9 \\%9 ", "client x ", "漢字😀", "#{pid}", "#(date)", "'\"", "{x}", "-t", "e\u0301", " ", "~x", "%H");

    private final PrivateTmux tmux;
    private final Random random;

    private Grown(PrivateTmux tmux, Random random) {
        this.tmux = tmux;
        this.random = random;
    }

    static void on(PrivateTmux tmux, Random random, int steps) {
        tmux.must("new-session", "-d", "-s", "first", "-x", "200", "-y", "50", "sleep 1000");
        Grown grown = new Grown(tmux, random);
        for (int i = 0; i < steps; i++) {
            // What cannot be is refused, and changes nothing: an index that is taken, a window without space.
            tmux.run(grown.step(i).toArray(String[]::new));
        }
    }

    private List<String> step(int number) {
        return switch (random.nextInt(16)) {
            case 0 -> List.of("new-session", "-d", "-s", number + "#" + "#{pid}" + " x", "-x", "150", "-y", "40", "sleep 1000");
            case 1 -> List.of("new-session", "-d", "-t", one("session_id"));
            case 2, 3 -> List.of("new-window", "-t", one("session_id") + ":", "-n", name(), "sleep 1000");
            case 4, 5, 6 -> List.of("split-window", random.nextBoolean() ? "-h" : "-v", "-t", one("pane_id"), "sleep 1000");
            case 7, 8, 9 -> List.of("link-window", "-s", one("window_id"), "-t", one("session_id") + ":" + random.nextInt(12));
            case 10 -> List.of("rename-window", "-t", one("window_id"), "--", name());
            case 11 -> List.of("select-pane", "-t", one("pane_id"), "-T", name());
            case 12 -> List.of("resize-pane", "-Z", "-t", one("pane_id"));
            case 13 -> List.of("select-pane", "-m", "-t", one("pane_id"));
            case 14 -> List.of("set-option", "-p", "-t", one("pane_id"), "@tag", name());
            default -> List.of("set-option", "-w", "-t", one("window_id"), "synchronize-panes", "on");
        };
    }

    private String name() {
        return Format.escape(any(() -> NAMES));
    }

    private String one(String field) {
        return any(() -> tmux.must("list-panes", "-a", "-F", "#{" + field + "}").lines().distinct().toList());
    }

    private String any(Supplier<List<String>> from) {
        List<String> all = from.get();
        return all.get(random.nextInt(all.size()));
    }
}
