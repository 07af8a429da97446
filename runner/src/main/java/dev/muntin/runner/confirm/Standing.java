package dev.muntin.runner.confirm;

import dev.muntin.ops.snapshot.PaneRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A session as it stands: its windows in order, and the panes of each in theirs. */
record Standing(List<List<PaneRow>> windows) {
    /** In the order of the windows' indexes. */
    static Standing of(List<PaneRow> rows) {
        return of(rows, new LinkedHashMap<>());
    }

    /** In the order in which the windows were made. */
    static Standing made(List<PaneRow> rows) {
        return of(rows, new TreeMap<>());
    }

    private static Standing of(List<PaneRow> rows, Map<Integer, List<PaneRow>> windows) {
        rows.forEach(row -> windows.computeIfAbsent(row.window(), none -> new ArrayList<>()).add(row));
        return new Standing(List.copyOf(windows.values()));
    }

    int activeWindow() {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).getFirst().windowActive()) {
                return i;
            }
        }
        return -1;
    }

    static int activePane(List<PaneRow> window) {
        for (int i = 0; i < window.size(); i++) {
            if (window.get(i).paneActive()) {
                return i;
            }
        }
        return -1;
    }
}
