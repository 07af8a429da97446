package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a busy machine tmux 3.7c and 3.8 break a line of a listing off in the middle; what stands is good all the same. */
class CutListingTest {
    private static final Workspace DEV = workspace("dev", w -> w.window("a", a -> a.pane().pane()).window("b", b -> b.pane()));
    private static final Surroundings HERE = Surroundings.here(Path.of("/tmp"), Map.of("HOME", "/tmp", "SHELL", "/bin/sh"));

    private final MemoryEngine memory = new MemoryEngine(TmuxVersion.parse("3.8").orElseThrow());

    @ParameterizedTest
    @CsvSource({"0,1,0", "1,1,0", "2,1,0", "0,2,0", "2,3,0", "0,1,1", "1,2,1"})
    void aBuildWhoseListingBreaksOffIsAskedForAgain(int line, int listings, int exit) {
        Outcome.Confirmed outcome = assertInstanceOf(Outcome.Confirmed.class, load(new Cutting(memory, List.of(line), listings, exit)));
        assertEquals(3, outcome.panes().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aListingOfWhichNothingIsWholeIsAskedForAgain(int exit) {
        assertInstanceOf(Outcome.Confirmed.class, load(new Cutting(memory, List.of(0, 1, 2), 1, exit)));
    }

    @Test
    void aServerThatIsNeverReadWholeLeavesTheSessionOpen() {
        assertInstanceOf(Outcome.Unknown.class, load(new Cutting(memory, List.of(0, 1, 2), Integer.MAX_VALUE, 0)));
        assertEquals(1, memory.snapshot().sessions().size());
    }

    @Test
    void whatIsAskedForIsFoundAlthoughAListingBreaksOff() throws EngineException {
        load(memory);
        assertEquals(List.of(), Muntin.on(new Cutting(memory, List.of(1), 1, 0)).from(HERE).confirm(DEV).differences());
    }

    private static Outcome load(Engine engine) {
        return Muntin.on(engine).from(HERE).load(DEV);
    }

    /** Breaks some lines of the first listings off, each at another place. */
    private static final class Cutting implements Engine {
        private final Engine engine;
        private final List<Integer> lines;
        private final int exit;
        private int listings;

        Cutting(Engine engine, List<Integer> lines, int listings, int exit) {
            this.engine = engine;
            this.lines = lines;
            this.listings = listings;
            this.exit = exit;
        }

        @Override
        public Reply send(Request request) throws EngineException {
            Reply reply = engine.send(request);
            if (!reply.text().contains("pane \\$") || listings == 0) {
                return reply;
            }
            listings--;
            return new Reply(exit, cut(reply.text()).getBytes(StandardCharsets.UTF_8),
                    exit == 0 ? reply.stderr() : "a hook of the user's failed".getBytes(StandardCharsets.UTF_8));
        }

        private String cut(String text) {
            List<String> cut = new ArrayList<>();
            int number = 0;
            for (String line : text.split("\n")) {
                boolean breaks = line.startsWith("pane ") && lines.contains(number++);
                cut.add(breaks ? line.substring(0, 10 + number * 20) : line);
            }
            return String.join("\n", cut) + "\n";
        }

        @Override
        public TmuxVersion version() throws EngineException {
            return engine.version();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
