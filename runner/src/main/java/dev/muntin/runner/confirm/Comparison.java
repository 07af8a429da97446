package dev.muntin.runner.confirm;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.compiler.plan.WindowShape;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.LayoutShape;
import dev.muntin.ops.snapshot.PaneRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what stands with what was asked for: windows and their order, the names that were given, panes, how they lie, where they started,
 * and where the focus is. Sizes are nobody's fault: they follow the clients that come and go.
 */
public final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /** What is missing, too much, or other than asked; nothing if all is as it should be. */
    public static List<Difference> of(Shape asked, List<PaneRow> rows) {
        Comparison comparison = new Comparison();
        comparison.compare(asked, standing(asked, rows));
        return List.copyOf(comparison.differences);
    }

    /** The same with everything else that the workspace asks for. */
    public static List<Difference> of(SessionSpec asked, Shape shape, Seen seen) {
        List<List<PaneRow>> windows = standing(shape, seen.rows()).windows();
        List<Difference> all = new ArrayList<>(of(shape, seen.rows()));
        if (!seen.rows().stream().allMatch(PaneRow::finished)) {
            all.addFirst(new Difference.HalfBuilt());
        }
        all.addAll(Settings.of(asked, seen, windows));
        return List.copyOf(all);
    }

    /** What has moved on since, which is nobody's fault. */
    public static List<Note> notes(SessionSpec asked, Shape shape, Seen seen) {
        return Notes.of(asked, seen, standing(shape, seen.rows()).windows());
    }

    /** Which panes of a build have ended already, and remain. */
    public static List<Note> ended(List<PaneRow> rows) {
        return rows.stream().noneMatch(PaneRow::dead) ? List.of() : Notes.ended(Standing.made(rows).windows());
    }

    // Who gave windows their places did so in another order than that of the places.
    private static Standing standing(Shape asked, List<PaneRow> rows) {
        return asked.hasIndexes() ? Standing.made(rows) : Standing.of(rows);
    }

    private void compare(Shape asked, Standing standing) {
        int windows = standing.windows().size();
        for (int i = 0; i < asked.windows().size(); i++) {
            WindowShape window = asked.windows().get(i);
            if (i < windows) {
                compare(i + 1, window, standing.windows().get(i));
            } else {
                differences.add(new Difference.MissingWindow(i + 1, label(window)));
            }
        }
        for (int i = asked.windows().size(); i < windows; i++) {
            differences.add(new Difference.ExtraWindow(i + 1, standing.windows().get(i).getFirst().windowName()));
        }
        if (windows > asked.focus() && standing.activeWindow() != asked.focus()) {
            differences.add(new Difference.ActiveWindow(asked.focus() + 1, standing.activeWindow() + 1));
        }
    }

    private void compare(int number, WindowShape asked, List<PaneRow> panes) {
        String name = panes.getFirst().windowName();
        asked.name().ifGiven(given -> {
            if (!given.value().equals(name)) {
                differences.add(new Difference.WindowName(number, given.value(), name));
            }
        });
        int index = panes.getFirst().windowIndex();
        asked.index().ifGiven(given -> {
            if (given.value() != index) {
                differences.add(new Difference.WindowIndex(number, label(asked), given.value(), index));
            }
        });
        if (panes.size() != asked.panes()) {
            differences.add(new Difference.PaneCount(number, label(asked), asked.panes(), panes.size()));
            return;
        }
        asked.layout().ifGiven(layout -> {
            if (!lies(asked, panes)) {
                differences.add(new Difference.OtherLayout(number, label(asked), layout.value().text()));
            }
        });
        directories(number, asked, panes);
        int active = Standing.activePane(panes);
        if (active != asked.focus()) {
            differences.add(new Difference.ActivePane(number, label(asked), asked.focus() + 1, active + 1));
        }
    }

    private void directories(int number, WindowShape asked, List<PaneRow> panes) {
        for (int i = 0; i < panes.size(); i++) {
            String directory = panes.get(i).startDirectory();
            // tmux before 3.3 does not tell.
            if (asked.directories().get(i) instanceof Setting.Given<Path> given
                    && !directory.isEmpty() && !directory.equals(given.value().toString())) {
                differences.add(new Difference.StartDirectory(number, label(asked), i + 1, given.value(), directory));
            }
        }
    }

    /** A zoomed window hides how its panes lie. */
    private static boolean lies(WindowShape asked, List<PaneRow> panes) {
        PaneRow any = panes.getFirst();
        TmuxVersion version = TmuxVersion.parse(any.version()).orElse(TmuxVersion.MASTER);
        List<Cell> cells = asked.cells(any.windowSize(), version).orElse(List.of());
        return any.zoomed() || cells.size() != panes.size() || LayoutShape.same(cells, panes.stream().map(PaneRow::cell).flatMap(Optional::stream).toList());
    }

    private static String label(WindowShape window) {
        return label(window.name());
    }

    static String label(Setting<String> window) {
        return window.asked().map(name -> " '" + name + "'").orElse("");
    }
}
