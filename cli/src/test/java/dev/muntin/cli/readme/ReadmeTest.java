package dev.muntin.cli.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.compiler.plan.Build;
import dev.muntin.cli.command.Commands;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.Explanation;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Readiness;
import dev.muntin.testkit.Output;
import dev.muntin.testkit.PrivateTmux;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path HELLO = Readme.ROOT.resolve("examples/hello.yaml");

    @Test
    void itIsShort() {
        assertTrue(Readme.text().lines().count() <= 150);
    }

    @Test
    void theYamlIsTheExampleThatTheFirstCommandLoads() throws Exception {
        assertEquals(Files.readString(HELLO), Readme.block("yaml", "session_name"));
        assertEquals("./muntin load examples/hello.yaml\n", Readme.block("sh", "muntin load"));
    }

    @Test
    void theJavaIsTheSameWorkspace(@TempDir Path folder) throws Exception {
        Snippet.compile(folder);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Object fromJava = loader.loadClass("Program").getMethod("hello").invoke(null);

            assertEquals(((WorkspaceFile.Declared) WorkspaceFile.read("hello.yaml", HELLO)).workspace(), fromJava);
        }
    }

    @Test
    void thePlanIsWhatThatFileCompilesTo() {
        String shown = Readme.block("text", "new-session");

        // The format of the closing listing is too long for a page; what is shown of it ends with three dots.
        assertTrue(shown.endsWith(" …\n"), shown);
        String start = shown.substring(0, shown.length() - 2);
        assertEquals(start, plan(hello().ready(Readiness.NEVER), "tmux", "-u").substring(0, start.length()));
    }

    @Test
    void theTableOfPlannersIsWhatIsExplained() {
        List<Plan> plans = Planners.ALL.stream().map(planner -> Compiler.compile(hello(), new Build(Build.SIZE, Plan.DRY), planner)).toList();

        assertTrue(Explanation.of(plans.getLast(), plans).startsWith(Readme.block("text", "sequential")));
    }

    @Test
    void theProgramPrintsThatPlanAndBuildsTheSession(@TempDir Path folder) throws Exception {
        Snippet.compile(folder);
        try (PrivateTmux tmux = PrivateTmux.open()) {
            String path = folder + File.pathSeparator + System.getProperty("java.class.path");
            Map<String, String> environment = tmux.environment();
            Output output = Output.of(List.of(System.getProperty("java.home") + "/bin/java", "-cp", path, "Program"), environment, tmux.work());
            // The program takes the default server, which the environment puts into the private folder.
            Output windows = Output.of(List.of("tmux", "list-windows", "-t", "=hello:", "-F", "#{window_name} #{window_panes}"), environment, tmux.work());
            Output.of(List.of("tmux", "kill-server"), environment, tmux.work());

            assertEquals(plan(hello(), "tmux") + "true\n", output.stdout(), output.stderr());
            assertEquals("editor 2\nlogs 2\n", windows.stdout());
        }
    }

    @Test
    void theBrokenFileSaysWhatIsShown(@TempDir Path folder) throws Exception {
        String broken = "session_name: dev\nwindows:\n- window_name: logs\n  layout: tilled\n";
        Path file = Files.writeString(folder.resolve("dev.yaml"), broken);

        assertEquals(Readme.block("text", "tilled"), FileAnalysis.of("dev.yaml", file, nowhere()).words());
    }

    @Test
    void everyCommandIsInTheTable() {
        assertEquals(Commands.ALL.stream().map(command -> command.syntax().command()).toList(), Readme.commands());
    }

    private static String plan(SessionSpec session, String... tmux) {
        return ArgvEmitter.emit(Compiler.compile(session, new Build(Build.SIZE, Plan.DRY)), List.of(tmux));
    }

    private static SessionSpec hello() {
        return FileAnalysis.of("hello.yaml", HELLO, nowhere()).session().orElseThrow();
    }

    private static Surroundings nowhere() {
        return new Surroundings(Path.of("/"), Map.of(), user -> Optional.empty(), directory -> true);
    }
}
