package dev.muntin.runner;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.snapshot.ServerFields;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.runner.confirm.Difference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole build ends in the same way whatever it is sent by, the model among them: same outcome, same sessions. */
class EveryEngineTest {
    private static final Workspace GOOD = workspace("dev", w -> w.directory("/").option("default-command", "exec sleep 1000")
            .window("a", a -> a.layout(MAIN_VERTICAL).option("remain-on-exit", true).pane("x").pane(p -> p.run("y;").focus()).pane())
            .window("b c", b -> b.pane().pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w.directory("/").option("default-command", "exec sleep 1000")
            .window("a", a -> a.pane().pane())
            .window("b", b -> b.option("automatic-rename", false).option("no-such-option", 1).pane()));

    /** What a build came to, and what stands then. */
    private record End(Outcome outcome, List<String> panes) {}

    @ParameterizedTest
    @EnumSource
    void aGoodWorkspaceIsConfirmed(EngineName name) throws EngineException {
        End end = alike(name, false, GOOD);
        assertEquals(5, assertInstanceOf(Outcome.Confirmed.class, end.outcome).panes().size());
    }

    @ParameterizedTest
    @EnumSource
    void besideOthersToo(EngineName name) throws EngineException {
        End end = alike(name, true, GOOD);
        assertInstanceOf(Outcome.Confirmed.class, end.outcome);
        assertEquals("theirs kept", end.panes.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedOptionUndoesAllAndIsNamed(EngineName name) throws EngineException {
        End end = alike(name, true, REFUSED);
        Failure failure = assertInstanceOf(Outcome.Failed.class, end.outcome).failure();
        assertEquals(List.of("set-option", "-w", "-t", "=dev:", "no-such-option", "1"), failure.suspects().getFirst().operation().words());
        assertEquals(List.of("theirs kept"), end.panes);
    }

    @ParameterizedTest
    @EnumSource
    void onAColdServerToo(EngineName name) throws EngineException {
        End end = alike(name, false, REFUSED);
        assertInstanceOf(Outcome.Failed.class, end.outcome);
        assertEquals(List.of(), end.panes);
    }

    @ParameterizedTest
    @EnumSource
    void aSessionOfThatNameIsLeftAsItIs(EngineName name) throws EngineException {
        try (Tmux tmux = new Tmux(""); Engine engine = engine(name, tmux)) {
            engine.send(Request.of(List.of(session("dev", "theirs"))));
            assertEquals(new End(new Outcome.AlreadyThere("dev"), List.of("dev theirs")), load(tmux, engine, GOOD));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverAsksGetsTheSameComparison(EngineName name) throws EngineException {
        Workspace workspace = workspace("dev", w -> w.directory("/").option("default-command", "exec sleep 1000").option("mouse", true).environment("A", "it's b")
                .window("a", a -> a.option("main-pane-width", 30).option("@own", "x y").pane(p -> p.shell("exec sleep 2000")).pane()));
        try (Tmux tmux = new Tmux(""); Engine engine = engine(name, tmux)) {
            Muntin muntin = Muntin.on(engine).from(Surroundings.here(tmux.server.work(), tmux.server.environment()));
            muntin.load(workspace);
            assertEquals(List.of(), muntin.confirm(workspace).differences());
            engine.send(Request.of(List.of(SetOption.of(new OptionPlace.Session(new SessionTarget.Named("dev")), "mouse", "off"))));
            assertEquals(List.of("~ option 'mouse' of the session is 'off', asked for 'on'"), muntin.confirm(workspace).differences().stream().map(Difference::line).toList());
        }
    }

    /** The end by this engine, which has to be the one in memory. */
    private static End alike(EngineName name, boolean beside, Workspace workspace) throws EngineException {
        End modelled = end(EngineName.MEMORY, beside, workspace);
        End end = end(name, beside, workspace);
        assertEquals(modelled, end);
        return end;
    }

    private static End end(EngineName name, boolean beside, Workspace workspace) throws EngineException {
        try (Tmux tmux = new Tmux(""); Engine engine = engine(name, tmux)) {
            if (beside) {
                engine.send(Request.of(List.of(session("theirs", "kept"))));
            }
            return load(tmux, engine, workspace);
        }
    }

    private static End load(Tmux tmux, Engine engine, Workspace workspace) throws EngineException {
        Outcome outcome = Muntin.on(engine).from(Surroundings.here(tmux.server.work(), tmux.server.environment())).load(workspace);
        return new End(withoutChance(outcome), Stream.concat(panes(engine, "dev"), panes(engine, "theirs")).toList());
    }

    private static Stream<String> panes(Engine engine, String session) throws EngineException {
        Format line = new Format("#{session_name} #{window_name}");
        return engine.send(Request.of(List.of(ListPanes.of(new SessionTarget.Named(session), line)))).text().lines();
    }

    private static Operation session(String name, String window) {
        return NewSession.detached(new SessionTarget.Named(name), window, new Size(80, 24), Start.DEFAULT, new Format(""));
    }

    private static Engine engine(EngineName name, Tmux tmux) throws EngineException {
        TmuxClient client = new TmuxClient(tmux.server.binary(), tmux.options(), tmux.server.environment());
        return name == EngineName.MEMORY ? new MemoryEngine(tmux.engine.version()) : name.open(client);
    }

    /** Without the number of a process and what a build knows its own session by. */
    private static Outcome withoutChance(Outcome outcome) {
        return outcome instanceof Outcome.Confirmed done
                ? new Outcome.Confirmed(done.session(), done.panes().stream().map(EveryEngineTest::withoutChance).toList())
                : outcome;
    }

    private static PaneRow withoutChance(PaneRow row) {
        Map<String, String> texts = new TreeMap<>(row.facts().texts());
        texts.keySet().removeAll(List.of(ServerFields.PID.name(), Listing.TAG.name(), Listing.DONE.name()));
        return new PaneRow(Facts.copyOf(texts));
    }
}
