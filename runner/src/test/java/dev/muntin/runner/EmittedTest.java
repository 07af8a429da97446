package dev.muntin.runner;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.ShellScript;
import dev.muntin.compiler.emit.TmuxFile;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.compiler.planner.TransactionPlanner;
import dev.muntin.dsl.Workspace;
import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is emitted builds, without any of our code, what {@code load} builds. */
class EmittedTest {
    private static final String SEEN = "#{window_name}|#{window_active}#{pane_active}|#{pane_left},#{pane_top}|#{pane_start_path}|#{@kept}";
    private static final Workspace HOSTILE = workspace("it's; x", w -> w
            .directory("/tmp")
            .option("default-command", "exec cat >/dev/null")
            .environment("A", "$(touch y) #(touch y) ${w1p2} ;")
            .window("#(touch x) ${w1} 'q'", a -> a.layout(MAIN_VERTICAL).option("@kept", "$(id) `id` \"d\" %H; #{pid} BLANK0_")
                    .directory("/usr")
                    .pane("echo 'done';", "$(touch y) ${w1p2} plan", "-l Enter")
                    .pane("one\\\ntwo", "BLANK0_nonceBLANK0_ ~ #{pane_id} %H \\;"))
            .window("plain", b -> b.focus().pane().pane("x").pane(p -> p.focus())));
    private static final Workspace REFUSED = workspace("dev", w -> w.window("a", a -> a.pane().pane("x"))
            .window("b", b -> b.option("no-such-option", 1).pane()));

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    static Stream<Planner> whole() {
        return Stream.of(new AtomicPlanner(), new TransactionPlanner());
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aScriptBuildsTheSameSession(Planner planner) throws IOException {
        try (Tmux tmux = new Tmux("")) {
            assertEquals(0, script(tmux, HOSTILE, planner).exit());
            assertLoaded(tmux);
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aScriptThatFailsLeavesNothing(Planner planner) throws IOException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");

            Output output = script(tmux, REFUSED, planner);

            assertNotEquals(0, output.exit());
            assertEquals("invalid option: no-such-option\nsession 'dev' was not built\n", output.stderr());
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aScriptTouchesNoSessionOfItsName(Planner planner) throws IOException {
        try (Tmux tmux = new Tmux("")) {
            assertEquals(0, script(tmux, HOSTILE, planner).exit());

            assertNotEquals(0, script(tmux, HOSTILE, planner).exit());
            assertLoaded(tmux);
        }
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aTmuxFileBuildsTheSameSession(Planner planner) throws IOException {
        try (Tmux tmux = new Tmux("")) {
            Path file = Files.writeString(tmux.server.work().resolve("plan.tmux"), TmuxFile.of(Compiler.compile(spec(tmux, HOSTILE), build("n"), planner)));

            tmux.server.must("start-server", ";", "source-file", file.toString());
            assertLoaded(tmux);
        }
    }

    @ParameterizedTest
    @MethodSource("whole")
    void theEmittedWordsBuildTheSameSession(Planner planner) throws IOException {
        try (Tmux tmux = new Tmux("")) {
            String words = ArgvEmitter.emit(Compiler.compile(spec(tmux, HOSTILE), build("n"), planner), command(tmux));

            assertEquals(0, run(tmux, words).exit());
            assertLoaded(tmux);
        }
    }

    private static Output script(Tmux tmux, Workspace workspace, Planner planner) throws IOException {
        SessionSpec spec = spec(tmux, workspace);
        return run(tmux, ShellScript.of(nonce -> Compiler.compile(spec, build(nonce), planner), command(tmux)));
    }

    private static List<String> command(Tmux tmux) {
        List<String> command = new ArrayList<>(List.of(tmux.server.binary().toString()));
        command.addAll(tmux.options());
        return command;
    }

    private static Output run(Tmux tmux, String script) throws IOException {
        Path file = Files.writeString(tmux.server.work().resolve("script.sh"), script);
        return Output.of(List.of("sh", file.toString()), tmux.server.environment(), tmux.server.work());
    }

    private static SessionSpec spec(Tmux tmux, Workspace workspace) {
        return Analysed.spec(tmux, workspace);
    }

    private static Build build(String nonce) {
        return new Build(Build.SIZE, nonce);
    }

    private static void assertLoaded(Tmux tmux) {
        List<String> expected = Loaded.get();
        for (int i = 0; i < 100 && !seen(tmux).equals(expected); i++) {
            LockSupport.parkNanos(25_000_000);
        }
        assertEquals(String.join("\n", expected), String.join("\n", seen(tmux)));
    }

    private static List<String> loaded() {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(HOSTILE);
            Tmux.await("an end of all echoes", () -> {
                List<String> before = seen(tmux);
                LockSupport.parkNanos(200_000_000);
                return before.equals(seen(tmux));
            });
            return seen(tmux);
        }
    }

    /** Where everything stands, and what was typed into the panes, as their terminals show it. */
    private static List<String> seen(Tmux tmux) {
        List<String> seen = new ArrayList<>(tmux.panes("it's; x", SEEN));
        seen.add(tmux.server.must("show-environment", "-t", "=it's; x", "A"));
        tmux.panes("it's; x", "#{pane_id}").forEach(pane -> seen.add(tmux.server.must("capture-pane", "-p", "-t", pane)));
        return seen;
    }

    /** Made once, and not before it is needed. */
    private static final class Loaded {
        private static final List<String> SEEN = loaded();

        static List<String> get() {
            return SEEN;
        }
    }
}
