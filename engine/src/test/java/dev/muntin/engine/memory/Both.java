package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** The tmux in memory beside a real one: what one says, the other has to say as well. */
final class Both implements AutoCloseable {
    private final Stage real = new Stage.Real();
    private final TmuxVersion version;
    private final Stage model;

    Both() {
        version = TmuxVersion.parse(lines(real.answer("display-message -p '#{version}'")).getFirst()).orElseThrow();
        model = new Stage.Model(version);
    }

    boolean atLeast(int major, int minor) {
        return version.atLeast(TmuxVersion.of(major, minor));
    }

    /** What both print for a chain that both carry out. */
    List<String> does(String chain) {
        String answer = same(chain);
        assertTrue(answer.startsWith("0\n"), () -> chain + ": " + answer);
        return lines(answer);
    }

    /** What both say for a chain that both refuse. */
    String refuses(String chain) {
        String answer = same(chain);
        assertTrue(answer.startsWith("1\n"), () -> chain + ": " + answer);
        return lines(answer).getLast();
    }

    /** A chain that neither survives. */
    void diesOf(String chain) {
        assertEquals(Stage.DEAD, same(chain));
    }

    private String same(String chain) {
        String answer = real.answer(chain + "\n");
        assertEquals(answer, model.answer(chain + "\n"), chain);
        return answer;
    }

    /** Without the exit code. */
    private static List<String> lines(String answer) {
        return answer.lines().skip(1).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public void close() {
        real.close();
        model.close();
    }
}
