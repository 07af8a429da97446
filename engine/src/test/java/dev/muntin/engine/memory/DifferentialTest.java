package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.testkit.PrivateTmux;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Random commands on real tmux and on the one in memory: what is said, what is refused and what stands is the same after each. */
class DifferentialTest {
    private static final int STEPS = 25;
    /** So many differences are enough to read. */
    private static final int ENOUGH = 5;

    private final TmuxVersion version;
    private final String host;
    private final String format;
    private final Map<String, Integer> leftOut = new TreeMap<>();

    DifferentialTest() {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            String[] known = tmux.must("new-session", "-d", "-P", "-F", "#{version} #{host}").split(" ");
            version = TmuxVersion.parse(known[0]).orElseThrow();
            host = known[1];
        }
        format = "#{session_id} #{session_name} #{window_index} #{window_id} #{window_name} #{window_active}#{window_last_flag}#{window_zoomed_flag}"
            + " #{window_width}x#{window_height} #{pane_id} #{pane_index} #{pane_active}#{pane_last}"
            + " #{pane_width}x#{pane_height},#{pane_left},#{pane_top}" + (version.atLeast(TmuxVersion.of(3, 8)) ? "" : " #{window_layout}")
                // Before 3.6 the mark may be said of another place that got the memory of its own.
                + (version.atLeast(TmuxVersion.of(3, 6)) ? " #{pane_marked}" : "") + " |#{pane_title}";
    }

    @Test
    void randomCommandsLeaveTheSameOnBoth() {
        long seed = Long.getLong("muntin.memory.seed", 20_261_120);
        int cases = Integer.getInteger("muntin.memory.cases", 200);
        long began = System.nanoTime();
        assertEquals("", differences(seed, cases));
        System.err.printf("tmux %s: %d cases of %d steps from seed %d in %.1f s; steps left out: %s%n", version, cases, STEPS, seed, (System.nanoTime() - began) / 1e9,
                leftOut);
    }

    private String differences(long seed, int cases) {
        List<String> told = new ArrayList<>();
        Pair pair = new Pair(version);
        try {
            for (long i = seed; i < seed + cases && told.size() < ENOUGH; i++) {
                if (pair.isSpent()) {
                    pair.close();
                    pair = new Pair(version);
                }
                Play play = modelled(new Play(new Sequences(i).steps(STEPS), format), beyond -> leftOut.merge(reason(beyond), 1, Integer::sum));
                if (!agrees(pair, play)) {
                    told.add("seed " + i + ", tmux " + version + "\n" + difference(play));
                    System.err.println(told.getLast());
                }
            }
        } finally {
            pair.close();
        }
        return String.join("\n", told);
    }

    private boolean agrees(Pair pair, Play play) {
        try {
            return pair.agrees(play, host);
        } catch (Unmodelled beyond) {
            // What others left behind leads where the play alone does not.
            return agreesAlone(play);
        }
    }

    private boolean agreesAlone(Play play) {
        try (Pair fresh = new Pair(version)) {
            return agrees(fresh, play);
        }
    }

    private String difference(Play play) {
        if (agreesAlone(play)) {
            return "only behind other plays, or sometimes: " + play.steps();
        }
        List<String> texts = Pair.texts(shrunk(play), version, host);
        return "tmux:\n" + texts.getFirst() + "model:\n" + texts.getLast();
    }

    /** Leaves out steps while the rest still differs. */
    private Play shrunk(Play play) {
        Play kept = play;
        for (int i = play.steps().size() - 1; i >= 0; i--) {
            List<List<List<String>>> fewer = new ArrayList<>(kept.steps());
            fewer.remove(i);
            Play shorter = play.with(fewer);
            if (modelled(shorter, beyond -> { }).equals(shorter) && !agreesAlone(shorter)) {
                kept = shorter;
            }
        }
        return kept;
    }

    /** Why a step is left out, without what it names. */
    private static String reason(Unmodelled beyond) {
        return String.valueOf(beyond.getMessage()).replaceFirst("the memory engine does not model ", "").replaceAll("'[^']*'", "…");
    }

    /** The play without the steps that the model says it cannot do, each of which is told. */
    private Play modelled(Play play, Consumer<Unmodelled> told) {
        List<List<List<String>>> kept = new ArrayList<>(play.steps());
        int known = 0;
        while (known < kept.size()) {
            int done = played(play.with(kept), told);
            if (done < kept.size()) {
                kept.remove(done);
            }
            known = done;
        }
        return play.with(kept);
    }

    /** How many steps the model can do, or need not do because the play is over. */
    private int played(Play play, Consumer<Unmodelled> told) {
        List<String> answers = new ArrayList<>();
        try (Stage.Model model = new Stage.Model(version)) {
            play.on(model, answers::add);
            return play.steps().size();
        } catch (Unmodelled beyond) {
            told.accept(beyond);
            return answers.size() - 1;
        }
    }
}
