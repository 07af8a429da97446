package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What starts often starts fast: it loads nothing that only writing files and Java workspaces need. */
class HotPathTest {
    private static final Pattern SLOW = Pattern.compile(
            "(tools\\.jackson\\.dataformat|com\\.palantir|com\\.sun\\.tools\\.javac|javax\\.tools|org\\.junit)\\..*");
    /** What Java makes code with at the first use of a switch over types or of a record as a key: the linker has left nothing to them. */
    private static final Pattern UNLINKED = Pattern.compile("java\\.lang\\.runtime\\.(SwitchBootstraps|ObjectMethods).*");
    private static final Set<String> MEETING_TMUX = Set.of("load", "run", "ls-jobs");
    private static final Pattern COMPILER = Pattern.compile("dev\\.muntin\\.(analyzer|compiler|dsl|golden|runner)\\..*|tools\\.jackson\\..*");
    private static final String WORKSPACE = "session_name: hot\nwindows:\n- layout: tiled\n  panes: [{cmd: 'true', focus: true}, pane]\n";

    @Test
    void loadingLoadsNothingSlow() throws IOException {
        check("dev.muntin.runner.", "load", "-d");
    }

    @Test
    void runningAJobLoadsNothingSlow() throws IOException {
        check("dev.muntin.runner.jobs.", "run");
    }

    @Test
    void listingJobsLoadsNothingSlow() throws IOException {
        check("dev.muntin.runner.jobs.", "ls-jobs");
    }

    @Test
    void planningLoadsNothingSlow() throws IOException {
        check("dev.muntin.compiler.", "plan");
    }

    @Test
    void checkingLoadsNothingSlow() throws IOException {
        check("dev.muntin.analyzer.tmuxp.Binder", "check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--help", "load --help", "help plan", "completion bash", "__complete -- load", "__complete -- plan --planner f"})
    void whatSaysNothingOfAWorkspaceLoadsNothingThatReadsOrBuildsOne(String line) throws IOException {
        try (Tool tool = new Tool("")) {
            List<String> loaded = loaded(tool, List.of(line.split(" ")));

            assertTrue(loaded.contains("dev.muntin.cli.Main"), "the log does not see what is loaded");
            assertEquals(List.of(), loaded.stream().filter(name -> COMPILER.matcher(name).matches()).toList());
        }
    }

    @Test
    void whatIsSlowIsSeen() throws IOException {
        assertTrue(loaded("show").stream().anyMatch(name -> SLOW.matcher(name).matches()), "the log does not see what is loaded");
    }

    private static void check(String needed, String... words) throws IOException {
        List<String> loaded = loaded(words);
        assertTrue(loaded.stream().anyMatch(name -> name.startsWith(needed)), "it never came to " + needed);
        assertEquals(List.of(), loaded.stream().filter(name -> SLOW.matcher(name).matches() || UNLINKED.matcher(name).matches()).toList());
    }

    /** The names of all classes that a run loads. */
    private static List<String> loaded(String... words) throws IOException {
        try (Tool tool = new Tool("")) {
            tool.put("hot.yaml", WORKSPACE);
            List<String> all = new ArrayList<>(List.of(words));
            all.add("hot.yaml");
            if (words[0].equals("run")) {
                all.addAll(List.of("--", "true"));
            }
            if (MEETING_TMUX.contains(words[0])) {
                all.addAll(1, List.of("-S", tool.server.socket().toString(), "-f", tool.server.configuration().toString()));
            }
            return loaded(tool, all);
        }
    }

    private static List<String> loaded(Tool tool, List<String> words) throws IOException {
        Path log = tool.server.work().resolve("classes");
        // To verify a class, Java loads some that it only mentions; those of the archive have been verified.
        Output output = tool.on(List.of("-Xlog:class+load:file=" + log + "::filecount=0", "-Xshare:off",
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"), words);
        assertEquals(0, output.exit(), output.stderr());
        return Files.readAllLines(log).stream().map(line -> line.replaceFirst("^(\\[[^]]*] ?)+", "").replaceFirst(" .*", "")).toList();
    }
}
