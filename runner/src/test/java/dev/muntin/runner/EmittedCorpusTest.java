package dev.muntin.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ShellScript;
import dev.muntin.compiler.plan.Build;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.version.TmuxVersion;
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
    /** Its directory is missing, so that its first script cannot run. */
    private static final Set<String> NEVER = Set.of("scripts-around.yaml");
    /** Programs that end at once are seen, too, and what is typed leaves its files in the home of the server, not here. */
    private static final String SAFE = """
            set -g remain-on-exit on
            set -g default-command 'cd && exec /bin/sh'
            """;
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
        // Each builds on a server of its own, for global options stay.
        try (Tmux one = new Tmux(SAFE); Tmux other = new Tmux(SAFE)) {
            SessionSpec spec = spec(one, file);
            TmuxVersion needed = one.muntin().plan(spec).since();
            assumeTrue(one.engine.version().atLeast(needed), () -> file.getFileName() + " needs tmux " + needed);

            Outcome outcome = one.muntin().load(spec);
            Output output = script(other, spec(other, file));

            assertEquals(outcome instanceof Outcome.Confirmed, output.exit() == 0, () -> outcome + " and " + output);
            assertEquals(!NEVER.contains(file.getFileName().toString()), outcome instanceof Outcome.Confirmed, outcome::toString);
            assertEquals(seen(one, spec.name()), seen(other, spec.name()));
        }
    }

    private static SessionSpec spec(Tmux tmux, Path file) throws IOException {
        Files.createDirectories(tmux.server.home().resolve("src/shop"));
        tmux.program("prepare", "");
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

    /** What stands under this name, in words that are the same for all servers; nothing where nothing does. */
    private static List<String> seen(Tmux tmux, String session) {
        if (tmux.server.run("has-session", "-t", "=" + session).exit() != 0) {
            return List.of();
        }
        // Where a workspace says nothing, panes start where their builder stands.
        List<String> seen = new ArrayList<>(tmux.panes(session, SEEN).stream()
                .map(pane -> pane.replace(Path.of("").toAbsolutePath().toString(), tmux.server.work().toString())).toList());
        seen.addAll(tmux.server.must("show-environment", "-t", "=" + session).lines().toList());
        seen.replaceAll(line -> line.replace(tmux.server.directory().toString(), "THERE"));
        return seen;
    }
}
