package dev.muntin.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ShellScript;
import dev.muntin.compiler.plan.Build;
import dev.muntin.engine.EngineException;
import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scripts of the golden corpus build what {@code load} builds; {@code -Dmuntin.corpus.all=true} takes all of its workspaces. */
class EmittedCorpusTest {
    private static final Path CORPUS = Path.of("../golden/src/test/corpus");
    private static final Set<String> FEW = Set.of("focus-window-and-pane.yaml", "names-hostile.yaml", "names-like-flags.yaml", "layout-custom.yaml",
            "environment-hostile.yaml");
    private static final String SEEN = "#{window_index} #{?automatic-rename,,#{window_name}} #{window_active} #{pane_active} "
            + "#{pane_left},#{pane_top} #{pane_width}x#{pane_height} #{pane_start_path} #{window-size} #{@note} #{@team} #{remain-on-exit}";

    @TestFactory
    List<DynamicTest> aScriptBuildsWhatIsLoaded() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> Boolean.getBoolean("muntin.corpus.all") || FEW.contains(file.getFileName().toString())).sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file))).toList();
        }
    }

    private static void check(Path file) throws IOException, EngineException {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");
            SessionSpec spec = spec(tmux, file);
            assumeTrue(tmux.engine.version().atLeast(tmux.muntin().plan(spec).since()));
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().load(spec));
            List<String> loaded = taken(tmux, spec.name());

            Output output = script(tmux, spec);

            assertEquals(0, output.exit(), output.stderr());
            assertEquals(loaded, taken(tmux, spec.name()));
        }
    }

    private static SessionSpec spec(Tmux tmux, Path file) {
        Surroundings here = Surroundings.here(tmux.server.work(), tmux.server.environment()).withoutDirectories();
        FileAnalysis analysis = FileAnalysis.of(file.toString(), file, here);
        return analysis.session().orElseThrow(() -> new AssertionError(analysis.words()));
    }

    private static Output script(Tmux tmux, SessionSpec spec) throws IOException {
        List<String> command = new ArrayList<>(List.of(tmux.server.binary().toString()));
        command.addAll(tmux.options());
        Path script = Files.writeString(tmux.server.work().resolve("script.sh"),
                ShellScript.of(nonce -> Compiler.compile(spec, new Build(Build.SIZE, nonce)), command));
        return Output.of(List.of("dash", script.toString()), tmux.server.environment(), tmux.server.work());
    }

    /** What stands under this name; it is ended, so that it can be built again. */
    private static List<String> taken(Tmux tmux, String session) {
        // Where a workspace says nothing, panes start where their builder stands.
        List<String> seen = new ArrayList<>(tmux.panes(session, SEEN).stream()
                .map(pane -> pane.replace(Path.of("").toAbsolutePath().toString(), tmux.server.work().toString())).toList());
        seen.add(tmux.server.must("show-environment", "-t", "=" + session));
        tmux.server.must("kill-session", "-t", "=" + session);
        return seen;
    }
}
