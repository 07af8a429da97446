package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.compiler.lower.Lowering;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Request;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ResizeWindow;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A global {@code window-size manual} ends a server of tmux 3.3a to 3.6 as soon as a detached session is made on it. */
class ManualSizeTest {
    private static final String MANUAL = "set -g window-size manual\n";
    private static final Workspace GOOD = workspace("dev", w -> w.window("a", a -> a.pane().pane()).window("b", b -> { }));
    private static final Workspace TYPING = workspace("dev", w -> w.window("a", a -> a.pane("true").pane("true")).window("b", b -> b.pane("true")));
    private static final SessionTarget.Named HOST = new SessionTarget.Named("theirs");
    private static final Workspace REFUSED = workspace("bad", w -> w.window("a", a -> { }).window("b", b -> b.option("no-such-option", 1)));

    @Test
    void aServerWithManualSizesSurvivesAColdStart() {
        try (Tmux tmux = new Tmux(MANUAL)) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertEquals("manual", global(tmux));
        }
    }

    @Test
    void aServerWithManualSizesSurvivesAFailedBuild() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "set-option", "-gw", "window-size", "manual");

            assertInstanceOf(Outcome.Failed.class, tmux.muntin().load(REFUSED));
            assertEquals("manual", global(tmux));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void aSessionThatIsThereAlreadyChangesNothing() {
        try (Tmux tmux = new Tmux(MANUAL)) {
            tmux.muntin().load(GOOD);

            assertEquals(new Outcome.AlreadyThere("dev"), tmux.muntin().load(GOOD));
            assertEquals("manual", global(tmux));
        }
    }

    @Test
    void nothingOfItIsLeftOnTheServer() {
        try (Tmux tmux = new Tmux(MANUAL)) {
            tmux.muntin().load(GOOD);

            assertEquals("", tmux.server.must("display-message", "-p", "#{@muntin-manual}"));
        }
    }

    @Test
    void aWindowWithASizeOfItsOwnIsNotTakenForTheServers() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "resize-window", "-x", "70", "-y", "20");

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertEquals("latest", global(tmux));
        }
    }

    /** For a session that is not there yet, the window that a client looks at answers; its own size is none of ours. */
    @Test
    void aWindowWithASizeOfItsOwnThatSomebodyLooksAtIsNotEither() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "resize-window", "-x", "70", "-y", "20");
            Process client = attached(tmux);

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(GOOD, new SessionTarget.Named("theirs")));
            assertEquals("latest", global(tmux));
            assertEquals("manual 70x20", tmux.server.must("display-message", "-p", "-t", "=theirs:^", "#{window-size} #{window_width}x#{window_height}"));
            client.destroy();
        }
    }

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aServerThatSomebodyLooksAtSurvivesAndKeepsItsSizes(Planner planner) {
        try (Tmux tmux = new Tmux(""); Tmux outer = new Tmux("")) {
            show(tmux, outer);
            tmux.server.must("set-option", "-gw", "window-size", "manual", ";", "resize-window", "-t", "=theirs:", "-x", "70", "-y", "20", ";",
                    "set-option", "-wu", "-t", "=theirs:", "window-size");
            String before = theirs(tmux);
            Muntin muntin = tmux.muntin().planner(planner);

            assertInstanceOf(Outcome.Confirmed.class, muntin.load(TYPING));
            assertEquals(List.of("200x50", "200x50", "200x50"), tmux.panes("dev", "#{window_width}x#{window_height}"));
            assertInstanceOf(Outcome.Failed.class, muntin.load(REFUSED));
            assertInstanceOf(Outcome.Confirmed.class, muntin.append(GOOD, HOST));
            assertInstanceOf(Outcome.Failed.class, muntin.append(REFUSED, HOST));
            assertEquals("manual", global(tmux));
            assertEquals(before, theirs(tmux));
        }
    }

    /** What a window has of its own says nothing of the others, and stays. */
    @ParameterizedTest
    @CsvSource({"manual,manual", "manual,latest", "manual,largest", "latest,manual", "latest,smallest", "smallest,latest"})
    void whateverAWindowHasThatSomebodyLooksAt(String global, String own) {
        try (Tmux tmux = new Tmux(""); Tmux outer = new Tmux("")) {
            show(tmux, outer);
            tmux.server.must("new-window", "-d", "-t", "=theirs:", ";", "resize-window", "-t", "=theirs:$", "-x", "70", "-y", "20", ";",
                    "set-option", "-gw", "window-size", global, ";", "set-option", "-w", "-t", "=theirs:^", "window-size", own);

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(GOOD));
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().append(GOOD, HOST));
            assertEquals(global, global(tmux));
            assertEquals(own, tmux.server.must("show-options", "-wv", "-t", "=theirs:^", "window-size"));
            assertEquals("", tmux.server.must("display-message", "-p", "#{@muntin-manual}#{@muntin-size}"));
        }
    }

    @Test
    void aWorkspaceThatAsksForManualSizesItselfIsBuiltAllTheSame() {
        try (Tmux tmux = new Tmux("")) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(workspace("dev", w -> w.globalOption("window-size", "manual")
                    .window("a", a -> a.pane().pane()).window("b", b -> { }).window("c", c -> { }))));
            assertEquals("manual", global(tmux));
        }
    }

    /** What a client leaves that is killed here. */
    @Test
    void whereTheChainWaitsForPromptsTheOptionIsBack() throws Exception {
        try (Tmux tmux = new Tmux(MANUAL)) {
            Path slow = tmux.program("sh", "sleep 5\n");
            tmux.server.must("start-server", ";", "set-option", "-g", "exit-empty", "off");
            Workspace slowly = workspace("dev", w -> w.option("default-shell", slow.toString()).window("a", a -> a.pane("x")).window("b", b -> b.pane("y")));
            CompletableFuture<Outcome> outcome = tmux.muntin().loadAsync(slowly);

            Tmux.await("the chain to wait", () -> tmux.server.run("display-message", "-p", "-t", "=dev:", "#{?@muntin-wait,waits,}").stdout().contains("waits"));
            String seen = tmux.server.must("display-message", "-p", "-t", "=dev:", "#{?@muntin-wait,waits,}#{@muntin-manual}", ";", "show-options", "-gwv", "window-size");
            assertEquals("waits\nmanual", seen);
            assertInstanceOf(Outcome.Confirmed.class, outcome.get());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.3a", "3.5a", "3.8"})
    void aModelOfSuchAServerSurvives(String version) throws Exception {
        try (MemoryEngine engine = new MemoryEngine(TmuxVersion.parse(version).orElseThrow())) {
            Muntin muntin = Muntin.on(engine).from(Surroundings.here(Path.of("/tmp"), Map.of("HOME", "/tmp", "SHELL", "/bin/sh")));
            engine.send(Request.of(List.of(NewSession.detached(HOST, "", Build.SIZE, Start.DEFAULT, Lowering.STANDS),
                    ResizeWindow.to(HOST, new Size(70, 20)), SetOption.of(new OptionPlace.AllWindows(), "window-size", "manual"))));

            assertInstanceOf(Outcome.Confirmed.class, muntin.load(GOOD));
            assertInstanceOf(Outcome.Failed.class, muntin.load(REFUSED));
            assertInstanceOf(Outcome.Confirmed.class, muntin.append(GOOD, HOST));
            assertEquals(List.of("dev", "theirs"), engine.snapshot().sessions().stream().map(session -> session.name()).sorted().toList());
        }
    }

    /** Somebody looks at a session of theirs, in a pane of another server. */
    private static void show(Tmux tmux, Tmux outer) {
        tmux.server.must("new-session", "-d", "-s", "theirs");
        outer.server.must("new-session", "-d", "-x", "100", "-y", "30",
                "env -u TMUX " + tmux.server.binary() + " -S " + tmux.server.socket() + " attach -t =theirs:");
        Tmux.await("an attached client", () -> !tmux.server.must("list-clients").isEmpty());
    }

    private static String theirs(Tmux tmux) {
        return tmux.server.must("list-windows", "-t", "=theirs:", "-f", "#{==:#{window_index},0}", "-F", "#{window_id} #{window_layout}", ";",
                "show-options", "-w", "-t", "=theirs:0");
    }

    /** In control mode, and its input stays open. */
    private static Process attached(Tmux tmux) throws IOException {
        List<String> words = new ArrayList<>(List.of(tmux.server.binary().toString()));
        words.addAll(tmux.options());
        words.addAll(List.of("-C", "attach-session", "-t", "=theirs:"));
        ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(tmux.server.environment());
        Process client = builder.start();
        Tmux.await("the client", () -> !tmux.server.must("list-clients", "-t", "=theirs").isEmpty());
        return client;
    }

    private static String global(Tmux tmux) {
        return tmux.server.must("show-options", "-gwv", "window-size");
    }
}
