package dev.muntin.runner.confirm;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.PaneRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what has moved on since a session was built. */
final class Notes {
    private final Map<Integer, Facts> panes;
    private final List<Note> notes = new ArrayList<>();

    private Notes(Map<Integer, Facts> panes) {
        this.panes = panes;
    }

    static List<Note> of(SessionSpec asked, Seen seen, List<List<PaneRow>> windows) {
        Notes notes = new Notes(seen.panes());
        for (int i = 0; i < Math.min(asked.windows().size(), windows.size()); i++) {
            notes.window(i + 1, asked.windows().get(i), windows.get(i));
        }
        return List.copyOf(notes.notes);
    }

    /** The panes of a session of ours that remain without their programs. */
    static List<Note> ended(List<List<PaneRow>> windows) {
        List<Note> ended = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            List<PaneRow> panes = windows.get(i);
            for (int j = 0; j < panes.size(); j++) {
                if (panes.get(j).dead()) {
                    ended.add(new Note.Ended(i + 1, " '" + panes.get(j).windowName() + "'", j + 1));
                }
            }
        }
        return List.copyOf(ended);
    }

    private void window(int number, WindowSpec window, List<PaneRow> rows) {
        String label = Comparison.label(window.name());
        Size size = rows.getFirst().windowSize();
        window.layout().ifGiven(given -> {
            if (given.value() instanceof Layout.Custom custom && !custom.layout().size().equals(size)) {
                notes.add(new Note.Resized(number, label, custom.layout().size(), size));
            }
        });
        for (int i = 0; i < Math.min(rows.size(), window.panes().size()); i++) {
            int pane = i + 1;
            PaneSpec asked = window.panes().get(i);
            PaneRow row = rows.get(i);
            if (row.dead()) {
                notes.add(new Note.Ended(number, label, pane));
            } else {
                Optional.ofNullable(panes.get(row.pane())).ifPresent(facts -> pane(number, label, pane, asked, facts));
            }
        }
    }

    private void pane(int number, String label, int pane, PaneSpec asked, Facts facts) {
        asked.directory().ifGiven(given -> facts.of(PaneFields.CURRENT_PATH).filter(now -> !isSame(given.value(), now))
                .ifPresent(now -> notes.add(new Note.CurrentDirectory(number, label, pane, given.value(), now))));
        asked.title().ifGiven(given -> facts.of(PaneFields.TITLE).filter(now -> !now.equals(given.value()))
                .ifPresent(now -> notes.add(new Note.Title(number, label, pane, given.value(), now))));
        String line = asked.shell().orElse("");
        facts.of(PaneFields.CURRENT_COMMAND).filter(now -> !line.isBlank() && !line.contains(now))
                .ifPresent(now -> notes.add(new Note.RunningCommand(number, label, pane, line, now)));
    }

    /** tmux tells where a link leads. */
    private static boolean isSame(Path asked, String now) {
        try {
            return asked.toString().equals(now) || asked.toRealPath().toString().equals(now);
        } catch (IOException e) {
            return false;
        }
    }
}
