package dev.muntin.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.memory.Faults;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong at whatever command of whatever dispatch: the whole session stands and is confirmed, or nothing of it, and what stood before is
 * untouched. {@code -Dmuntin.sweep=true} takes every command of every workspace by every planner, on two versions; else it is a part of them,
 * with {@code -Dmuntin.sweep.step=1} every command by one planner.
 */
class FaultsInMemoryTest {
    private static final boolean ALL = Boolean.getBoolean("muntin.sweep");
    private static final int STEP = Integer.getInteger("muntin.sweep.step", ALL ? 1 : 17);
    private static final List<String> VERSIONS = ALL ? List.of("3.3a", "3.8") : List.of("3.8");
    private static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/tmp", "SHELL", "/bin/sh");
    /** What cannot be built in memory at all, or runs something each time. */
    private static final Set<String> FOREIGN =
            Set.of("everything.yaml", "scripts-around.yaml", "sleeps-of-a-pane.yaml", "sleeps.yaml", "titles-on-borders.yaml");
    /** Behind so many commands in a row at which nothing was prevented, a dispatch is over. */
    private static final int SETTLED = 6;

    private final Map<String, Integer> injected = new TreeMap<>();
    private final Map<String, String> leftOut = new TreeMap<>();
    private int offset;

    @Test
    void aCommandThatIsRefusedLeavesAllOrNothing() throws IOException {
        sweep("refused", Faults::failAt, true);
    }

    @Test
    void aServerThatDiesLeavesAllOrNothing() throws IOException {
        sweep("died", Faults::dieAt, false);
    }

    @Test
    void anAnswerThatIsLostLeavesAllOrNothing() throws IOException {
        each("lost", faults -> faults.loseAnswer());
    }

    @Test
    void anAnswerThatComesTooLateLeavesAllOrNothing() throws IOException {
        each("late", faults -> faults.slow(Duration.ofSeconds(1)));
    }

    private void sweep(String name, BiConsumer<Faults, Integer> fault, boolean othersLive) throws IOException {
        forEachWorkspace((planner, spec) -> {
            for (int dispatch = 0; dispatch < dispatches(planner); dispatch++) {
                int settled = 0;
                for (int command = offset++ % STEP; settled < SETTLED; command += STEP) {
                    int at = command;
                    Outcome outcome = check(planner, spec, dispatch, faults -> fault.accept(faults, at), name + " at command " + at, othersLive);
                    settled = outcome instanceof Outcome.Confirmed ? settled + STEP : 0;
                    count(name, outcome);
                }
            }
        });
        tell();
    }

    private void each(String name, Consumer<Faults> fault) throws IOException {
        forEachWorkspace((planner, spec) -> {
            count(name, check(planner, spec, offset++ % dispatches(planner), fault, name, true));
        });
        tell();
    }

    private void tell() {
        System.out.println(injected + ", left out: " + leftOut);
        assertTrue(FOREIGN.containsAll(leftOut.keySet()), leftOut::toString);
    }

    /** So many are spoiled of what may be hundreds. */
    private static int dispatches(Planner planner) {
        return planner.equals(Planners.DEFAULT) || planner.name().equals("atomic") ? 1 : 4;
    }

    private void count(String name, Outcome outcome) {
        injected.merge(name + ": " + outcome.getClass().getSimpleName(), 1, Integer::sum);
    }

    private void forEachWorkspace(BiConsumer<Planner, SessionSpec> check) throws IOException {
        List<Path> files = Corpus.files();
        for (int i = 0; i < files.size(); i += STEP == 1 ? 1 : 4) {
            Path file = files.get(i);
            SessionSpec spec = Corpus.spec(file, Path.of("/tmp"), ENVIRONMENT);
            // Scripts and pauses would run each time; and what the model cannot build it cannot fail to build.
            Optional<String> reason = foreign(spec);
            reason.ifPresent(why -> leftOut.put(file.getFileName().toString(), why));
            for (Planner planner : reason.isPresent() ? List.<Planner>of() : ALL ? Planners.ALL : List.of(Planners.DEFAULT)) {
                check.accept(planner, spec);
            }
        }
    }

    /** Why a workspace cannot be built in memory; empty if it can. */
    private static Optional<String> foreign(SessionSpec spec) {
        Muntin muntin = Muntin.on(new MemoryEngine(TmuxVersion.parse(VERSIONS.getLast()).orElseThrow())).from(Surroundings.here(Path.of("/tmp"), ENVIRONMENT));
        try {
            if (!muntin.plan(spec).steps().stream().allMatch(Dispatch.class::isInstance)) {
                return Optional.of("has steps outside of tmux");
            }
            Outcome outcome = muntin.load(spec);
            return outcome instanceof Outcome.Confirmed ? Optional.empty() : Optional.of(outcome.toString());
        } catch (UnsupportedOperationException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Outcome check(Planner planner, SessionSpec spec, int dispatch, Consumer<Faults> fault, String what, boolean othersLive) {
        Outcome last = new Outcome.AlreadyThere("none");
        for (String version : VERSIONS) {
            MemoryEngine tmux = new MemoryEngine(TmuxVersion.parse(version).orElseThrow());
            run(tmux, "new-session", "-d", "-s", "theirs", ";", "split-window", "-h");
            String before = run(tmux, "list-panes", "-a", "-F", "#{session_name} #{window_id} #{pane_id} #{pane_left} #{pane_width}");

            last = Muntin.on(new Faulty(tmux, dispatch, fault)).from(Surroundings.here(Path.of("/tmp"), ENVIRONMENT)).planner(planner).load(spec);

            String words = version + " " + planner.name() + " " + spec.origin().place() + " " + what + " of dispatch " + dispatch + ": " + last;
            assertTrue(!(last instanceof Outcome.Unknown), words);
            List<String> names = new ArrayList<>(tmux.snapshot().sessions().stream().map(session -> session.name()).toList());
            assertEquals(last instanceof Outcome.Confirmed, names.contains(spec.name()), words);
            if (othersLive) {
                String after = run(tmux, "list-panes", "-a", "-F", "#{session_name} #{window_id} #{pane_id} #{pane_left} #{pane_width}");
                assertEquals(before, after.lines().filter(line -> line.startsWith("theirs ")).reduce("", (a, b) -> a + b + "\n"), words);
            }
        }
        return last;
    }

    private static String run(MemoryEngine tmux, String... words) {
        try {
            return tmux.run(List.of(words), "", Request.PATIENCE).text();
        } catch (EngineException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets one dispatch go wrong, and is not patient with it. */
    private static final class Faulty implements Engine {
        private final MemoryEngine tmux;
        private final int dispatch;
        private final Consumer<Faults> fault;
        private int sent;

        Faulty(MemoryEngine tmux, int dispatch, Consumer<Faults> fault) {
            this.tmux = tmux;
            this.dispatch = dispatch;
            this.fault = fault;
        }

        @Override
        public Reply send(Request request) throws EngineException {
            if (sent++ != dispatch) {
                return tmux.send(request);
            }
            fault.accept(tmux.faults());
            return tmux.send(new Request(request.chain(), Duration.ofMillis(40)));
        }

        @Override
        public TmuxVersion version() {
            return tmux.version();
        }

        @Override
        public void close() {
            tmux.close();
        }
    }
}
