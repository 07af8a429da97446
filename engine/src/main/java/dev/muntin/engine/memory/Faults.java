package dev.muntin.engine.memory;

import dev.muntin.engine.memory.command.Script;
import dev.muntin.engine.memory.world.Crash;
import dev.muntin.engine.memory.world.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is to go wrong with the next dispatch. Commands are counted from 0 as they are carried out, those in the bodies of conditions
 * and hooks among them.
 */
public final class Faults {
    private OptionalInt failing = OptionalInt.empty();
    private OptionalInt dying = OptionalInt.empty();
    private boolean answerLost;
    private Duration delay = Duration.ZERO;

    Faults() {}

    /** The command of this number is refused. */
    public Faults failAt(int command) {
        failing = OptionalInt.of(command);
        return this;
    }

    /** The server dies before the command of this number. */
    public Faults dieAt(int command) {
        dying = OptionalInt.of(command);
        return this;
    }

    /** All is carried out, and nobody hears of it. */
    public Faults loseAnswer() {
        answerLost = true;
        return this;
    }

    /** The answer takes this long, or as long as the sender has patience. */
    public Faults slow(Duration time) {
        delay = time;
        return this;
    }

    /** What was asked for, for one dispatch; nothing is left to go wrong with the one after it. */
    synchronized Faults take() {
        Faults taken = new Faults();
        taken.failing = failing;
        taken.dying = dying;
        taken.answerLost = answerLost;
        taken.delay = delay;
        failing = OptionalInt.empty();
        dying = OptionalInt.empty();
        answerLost = false;
        delay = Duration.ZERO;
        return taken;
    }

    Script script() {
        return this::before;
    }

    private void before(int command, List<String> words) throws Refusal {
        if (dying.equals(OptionalInt.of(command))) {
            throw new Crash("told to die before command " + command);
        }
        if (failing.equals(OptionalInt.of(command))) {
            throw new Refusal("told to refuse command " + command + ": " + words.getFirst());
        }
    }

    boolean isAnswerLost() {
        return answerLost;
    }

    Duration delay() {
        return delay;
    }
}
