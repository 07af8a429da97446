package dev.muntin.engine.memory;

import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** A real server and its model, which play the same plays one after another, until they disagree or one has ended. */
final class Pair implements AutoCloseable {
    private final Stage real = new Stage.Real();
    private final Stage model;
    private boolean used;
    private boolean spent;

    Pair(TmuxVersion version) {
        model = new Stage.Model(version);
    }

    /** Whether it cannot play another one. */
    boolean isSpent() {
        return spent;
    }

    boolean isUsed() {
        return used;
    }

    /** Whether both answer the same to each step. */
    boolean agrees(Play play, String host) {
        used = true;
        try {
            List<String> modelled = play.on(model);
            List<String> answers = real(play, host);
            boolean same = answers.equals(modelled);
            spent = !same || !answers.getLast().contains("\n");
            return same;
        } catch (Unmodelled over) {
            spent = true;
            throw over;
        }
    }

    /** A title that nobody has set names the machine. */
    private List<String> real(Play play, String host) {
        return play.on(real).stream().map(answer -> answer.replace(" |" + host + "\n", " |\n")).toList();
    }

    /** What both answer, for a reader. */
    static List<String> texts(Play play, TmuxVersion version, String host) {
        try (Pair pair = new Pair(version)) {
            return List.of(play.text(pair.real(play, host)), play.text(play.on(pair.model)));
        }
    }

    @Override
    public void close() {
        real.close();
        model.close();
    }
}
