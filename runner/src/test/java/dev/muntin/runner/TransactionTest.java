package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionTest {
    private static final Workspace GOOD = workspace("dev", w -> w
            .window("a", a -> a.option("remain-on-exit", true).pane("x").pane(p -> p.run("y").focus()).pane())
            .window("b", b -> b.pane().pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w.window("a", a -> a.pane().pane())
            .window("b", b -> b.option("automatic-rename", false).option("no-such-option", 1).pane()));
    /** Each of these spoils a build that is not shielded. */
    private static final String HOOKS = """
            set-hook -g after-new-window 'split-window -d'
            set-hook -g after-split-window last-pane
            set-hook -g after-select-layout 'select-pane -t :.+'
            set-hook -g after-resize-window 'split-window -d'
            set-hook -g after-set-option 'select-pane -t :.+'
            set-hook -g after-select-pane 'rename-window hooked'
            set-hook -g after-send-keys last-window
            """;

    @Test
    void aBuildThatFailsIsUndoneInItsOwnDispatch() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");

            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(REFUSED));

            assertEquals(1, tmux.engine.dispatches());
            assertEquals("set-option -w -t =dev: no-such-option 1",
                    String.join(" ", failed.failure().suspects().getFirst().operation().words()));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void noHookOfTheUsersDisturbsABuild() {
        try (Tmux tmux = new Tmux(HOOKS)) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertEquals(1, tmux.engine.dispatches());
        }
    }

    @Test
    void thePlainChainKeepsThemAwayOneByOne() {
        try (Tmux tmux = new Tmux(HOOKS)) {
            Outcome outcome = tmux.muntin().planner(new AtomicPlanner()).load(GOOD);

            assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
            assertEquals(1, tmux.engine.dispatches());
            assertEquals("", tmux.server.must("show-hooks", "-t", "=dev:"));
        }
    }

    @ParameterizedTest
    @CsvSource({"after-new-session, split-window -d", "after-set-hook, split-window -d", "after-set-hook, rename-window hooked"})
    void whatItCannotKeepAwayIsNamedAndTheBuildUndone(String hook, String command) {
        try (Tmux tmux = new Tmux("set-hook -g " + hook + " '" + command + "'\n")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");

            Outcome outcome = tmux.muntin().planner(new AtomicPlanner()).load(GOOD);

            assertEquals(List.of(hook), blamed(outcome));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    private static List<String> blamed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Differs differs -> differs.hooks();
            case Outcome.Failed failed -> failed.failure().hooks();
            case Outcome.Confirmed confirmed -> List.of("nobody");
            case Outcome.AlreadyThere there -> List.of("nobody");
            case Outcome.Unknown unknown -> List.of("nobody");
        };
    }

    @Test
    void noHookOfOursIsLeft() {
        try (Tmux tmux = new Tmux("")) {
            tmux.muntin().load(GOOD);
            tmux.muntin().load(REFUSED);

            assertEquals(List.of(), tmux.server.must("show-options", "-g").lines().filter(line -> line.contains("muntin")).toList());
        }
    }

    @Test
    void aTmuxThatRunsNoHookOfOursIsSentThePlainChain() {
        try (Tmux tmux = new Tmux("")) {
            // A server without a session ends at once, and what reaches it while it does is sent once more.
            tmux.server.must("new-session", "-d", "-s", "theirs");

            Outcome outcome = old(tmux).load(GOOD);

            assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
            assertEquals(2, tmux.engine.dispatches());
        }
    }

    @Test
    void thereTheHooksOfTheUserAreKeptAwayOneByOne() {
        try (Tmux tmux = new Tmux(HOOKS)) {
            assertInstanceOf(Outcome.Confirmed.class, old(tmux).load(GOOD));
            assertEquals("", tmux.server.must("show-hooks", "-t", "=dev:"));
            assertEquals(List.of(), tmux.server.must("show-options", "-g").lines().filter(line -> line.contains("muntin")).toList());
        }
    }

    @Test
    void andABuildThatFailsIsUndoneToo() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");

            assertInstanceOf(Outcome.Failed.class, old(tmux).load(REFUSED));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void thereASessionThatStandsIsLeftAsItIs() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "theirs");

            assertEquals(new Outcome.AlreadyThere("dev"), old(tmux).load(GOOD));
            assertEquals(List.of("theirs"), tmux.panes("dev", "#{window_name}"));
        }
    }

    @Test
    void aBuildThatWasDoneInSilenceIsFoundByItsTag() {
        try (Tmux tmux = new Tmux("")) {
            Outcome outcome = tmux.muntin(new Silent(tmux.engine)).load(GOOD);

            assertInstanceOf(Outcome.Confirmed.class, outcome, outcome::toString);
            assertEquals(1, tmux.server.must("list-sessions").lines().count());
        }
    }

    @Test
    void sixtyWindowsOfFivePanesAreOneDispatch() {
        try (Tmux tmux = new Tmux("")) {
            Workspace wide = workspace("dev", w -> {
                w.option("default-command", "exec sleep 1000");
                for (int i = 0; i < 60; i++) {
                    w.window("w" + i, a -> a.pane().pane().pane().pane().pane());
                }
            });

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(wide));
            assertEquals(1, tmux.engine.dispatches());
            assertEquals(300, tmux.panes("dev", "x").size());
        }
    }

    /** Does what it is asked, and keeps its first answer to itself. */
    private static final class Silent implements Engine {
        private final Engine engine;
        private boolean heard;

        Silent(Engine engine) {
            this.engine = engine;
        }

        @Override
        public Reply send(Request request) throws EngineException {
            Reply reply = engine.send(request);
            boolean first = !heard;
            heard = true;
            return first ? new Reply(0, new byte[0], new byte[0]) : reply;
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

    private static Muntin old(Tmux tmux) {
        return tmux.muntin(new Old(tmux.engine));
    }

    /** Does with hooks what tmux 3.2a does: it does not run one of a user's own. */
    private record Old(Engine engine) implements Engine {
        @Override
        public Reply send(Request request) throws EngineException {
            List<Operation> known = request.chain().stream().filter(operation -> !(operation instanceof SetHook hook && hook.given().has(SetHook.RUN))).toList();
            return engine.send(new Request(known, request.deadline()));
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
