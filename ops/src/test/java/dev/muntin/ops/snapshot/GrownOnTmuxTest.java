package dev.muntin.ops.snapshot;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import dev.muntin.ops.word.CommandLanguage;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Snapshots against what tmux says when it is asked for each thing on its own. {@code -Dmuntin.snapshot.cases} and {@code -Dmuntin.snapshot.seed} ask for
 * more servers, or for others.
 */
class GrownOnTmuxTest {
    private static final int CASES = Integer.getInteger("muntin.snapshot.cases", 2);
    private static final long SEED = Long.getLong("muntin.snapshot.seed", 1);
    private static final int STEPS = 30;

    private static final String SESSION = "#{session_id} #{session_windows} #{session_group} #{session_path} #{session_created} #{session_name}|";
    private static final String WINDOW = "#{window_index} #{window_id} #{window_active} #{window_zoomed_flag} #{window_linked} #{window_marked_flag} "
            + "#{window_width}x#{window_height} #{window_layout} #{window_name}|";
    private static final String PANE = "#{pane_id} #{pane_index} #{pane_active} #{pane_width}x#{pane_height},#{pane_left},#{pane_top} #{pane_pid} #{pane_dead} "
            + "#{pane_marked} #{pane_synchronized} #{pane_start_path} #{pane_start_command} #{@tag} #{pane_title}|";

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSnapshotIsWhatTmuxSaysOfEachThing(int number) {
        try (PrivateTmux tmux = PrivateTmux.open("set -g automatic-rename off")) {
            Grown.on(tmux, new Random(SEED * 1_000 + number), STEPS);
            assertIterableEquals(asked(tmux), told(LiveSurvey.of(tmux)));
        }
    }

    private static List<String> asked(PrivateTmux tmux) {
        List<List<String>> questions = new ArrayList<>();
        for (String session : tmux.must("list-sessions", "-F", "#{session_id}").lines().toList()) {
            questions.add(List.of("display-message", "-p", "-t", session + ":", SESSION));
            for (String index : tmux.must("list-windows", "-t", session, "-F", "#{window_index}").lines().toList()) {
                questions.add(List.of("display-message", "-p", "-t", session + ":" + index, WINDOW));
                questions.add(List.of("list-panes", "-t", session + ":" + index, "-F", PANE));
            }
        }
        return tmux.fed(CommandLanguage.line(questions) + "\n", "source-file", "-").stdout().lines().toList();
    }

    private static List<String> told(ServerSnapshot server) {
        List<String> facts = new ArrayList<>();
        for (SessionSnapshot session : server.sessions()) {
            facts.add(line(session));
            for (WindowSnapshot window : session.windows()) {
                facts.add(line(window));
                window.panes().forEach(pane -> facts.add(line(pane)));
            }
        }
        return facts;
    }

    private static String line(SessionSnapshot session) {
        return String.join(" ", session.id().asSession(), "" + session.windows().size(), session.group().orElse(""), session.path(),
                "" + session.created().getEpochSecond(), session.name()) + "|";
    }

    private static String line(WindowSnapshot window) {
        return String.join(" ", "" + window.index(), window.id().asWindow(), bit(window.active()), bit(window.zoomed()), bit(window.linked()), bit(window.marked()),
                window.size().toString(), window.layout(), window.name()) + "|";
    }

    private static String line(PaneSnapshot pane) {
        return String.join(" ", pane.id().asPane(), "" + pane.index(), bit(pane.active()), pane.cell().orElseThrow().toString(), pane.pid().orElseThrow().toString(),
                bit(pane.dead()), bit(pane.marked()), bit(pane.synchronised()), pane.startPath().orElse(""), pane.startCommand().orElse(""),
                pane.facts().text(LiveSurvey.TAG), pane.title()) + "|";
    }

    private static String bit(boolean up) {
        return up ? "1" : "0";
    }
}
