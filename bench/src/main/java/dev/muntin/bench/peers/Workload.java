package dev.muntin.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A session of a certain size, tiled, with one command typed into each pane. */
record Workload(String name, int windows, int panes) {
    static final List<Workload> SIZES = List.of(new Workload("S", 1, 1), new Workload("M", 3, 3), new Workload("L", 10, 4), new Workload("XL", 40, 5));

    String session() {
        return "bench" + name;
    }

    String words() {
        return name + ", " + windows + " × " + panes;
    }

    String window(int window) {
        return "w" + window;
    }

    String command(int window, int pane) {
        return "echo w" + window + "p" + pane;
    }

    /** What a person would type into tmux for it; no two of these can be one. */
    List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        IntStream.range(0, windows).forEach(window -> {
            String at = "=" + session() + ":" + window(window);
            commands.add(window == 0 ? List.of("new-session", "-d", "-s", session(), "-n", window(0), "-x", "200", "-y", "50")
                    : List.of("new-window", "-d", "-t", "=" + session() + ":", "-n", window(window)));
            commands.add(typed(at, window, 0));
            for (int pane = 1; pane < panes; pane++) {
                commands.add(List.of("split-window", "-d", "-t", at));
                commands.add(List.of("select-layout", "-t", at, "tiled"));
                commands.add(typed(at + "." + pane, window, pane));
            }
        });
        return commands;
    }

    private List<String> typed(String pane, int window, int number) {
        return List.of("send-keys", "-t", pane, command(window, number), "Enter");
    }

    /** As tmux lists it when all of it stands. */
    String standing() {
        return String.join("\n", IntStream.range(0, windows).mapToObj(window -> window(window) + " " + panes).toList());
    }
}
