package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is started often finds all its classes in the archive that the launcher takes for it: one from elsewhere costs what thirty of them do. */
class ArchiveIT {
    private static final Path DIST = Path.of("target/dist/lib/muntin").toAbsolutePath();
    /** Of Java's own, and in no archive: those of events, and one that only the making of an archive does without. */
    private static final String ELSEWHERE = "jdk\\.internal\\.event\\..*|java\\.lang\\.invoke\\.DirectMethodHandle\\$1";
    /** What Java makes anew at each start: for what hears signals, and for what calls a function of the system. */
    private static final String LISTENER = "|jdk\\.proxy\\d\\.\\$Proxy\\d|java\\.lang\\.invoke\\.LambdaForm\\$MH/.*";
    private static final String CALL = "|java\\.lang\\.invoke\\.LambdaForm\\$\\w+/.*"
            + "|jdk\\.internal\\.foreign\\..*\\$\\$(Lambda|TypeSwitch)/.*|jdk\\.internal\\.foreign\\.abi\\.DowncallStub/.*|java\\.lang\\.foreign\\..*\\$\\$Lambda/.*";

    /** As tmuxp's own examples are written. */
    private static final String KEPT = """
            # what is kept under version control
            session_name: kept
            start_directory: ~
            shell_command_before:
              - cd /
            windows:
              - window_name: editor
                focus: true
                layout: main-horizontal
                options:
                  main-pane-height: 70%
                panes:
                  - shell_command:
                      - echo 'one'
                      - echo "two"
                    focus: true
                  - pane
                  -
              - window_name: tiles
                layout: tiled
                shell_command_before: echo before
                panes: [echo a, echo b, echo c, echo d, echo e]
            """;

    private final Tool tool = new Tool(AttachIT.STATUS);
    private final Path log = tool.server.work().resolve("classes");

    @AfterEach
    void close() {
        tool.close();
    }

    @BeforeEach
    void workspaces() {
        tool.put("dev.yaml", "session_name: dev\nwindows:\n- window_name: w\n  layout: tiled\n  panes: [echo a, echo b]\n- panes: [pane]\n");
        tool.put("kept.yaml", KEPT);
        tool.put("large.yaml", "session_name: large\nwindows:\n" + ("- panes: [echo " + "x".repeat(1000) + "]\n").repeat(20));
        tool.put("steps.yaml", "session_name: steps\nwindows:\n  - panes:\n      - shell_command: echo a\n        sleep_after: 0.01\n");
        tool.put("warned.yaml", "session_name: warned\nplugins:\n  - some.plugin\nwindows:\n  - panes:\n      - echo a\n");
    }

    @ParameterizedTest
    @CsvSource({
        "load, load -d SERVER dev.yaml", "load, load -d SERVER kept.yaml", "load, load -d SERVER large.yaml", "load, load -d SERVER warned.yaml",
        "load, check dev.yaml", "load, check kept.yaml", "load, __complete -- load de",
        "all, load -d --engine memory dev.yaml", "all, load -d --engine memory kept.yaml", "all, plan dev.yaml", "all, plan --json dev.yaml",
        "all, check --json dev.yaml", "all, ensure --engine memory dev.yaml", "all, run --engine memory dev.yaml -- true", "all, version"
    })
    void nothingIsLoadedFromElsewhere(String kind, String line) throws IOException {
        run(kind, line);

        assertEquals(List.of(), loadedBut(ELSEWHERE));
    }

    @Test
    void stepsAddTheListenerForSignalsOnly() throws IOException {
        run("load", "load -d SERVER steps.yaml");

        assertEquals(List.of(), loadedBut(ELSEWHERE + LISTENER));
    }

    @Test
    void soDoesAShellThatIsWaitedFor() throws IOException {
        tool.environment.put("SHELL", "/bin/zsh");

        run("load", "load -d SERVER kept.yaml");

        assertTrue(loadedBut(ELSEWHERE).stream().anyMatch(each -> each.contains("$Proxy")), "it was built in one step");
        assertEquals(List.of(), loadedBut(ELSEWHERE + LISTENER));
    }

    @Test
    void aSessionThatStandsIsSeenWithoutMore() throws IOException {
        run("load", "load -d SERVER kept.yaml");
        run("load", "load -d SERVER kept.yaml");

        assertEquals(List.of(), loadedBut(ELSEWHERE));
    }

    @Test
    void aSessionThatStandsIsComparedWithoutMore() throws IOException {
        run("load", "load -d SERVER dev.yaml");
        run("all", "confirm SERVER dev.yaml");

        assertEquals(List.of(), loadedBut(ELSEWHERE));
    }

    @Test
    void becomingTmuxAddsTheCallOnly() throws IOException {
        try (Shell shell = Shell.in(tool)) {
            shell.type(String.join(" ", words("attach", "load SERVER kept.yaml")));
            shell.see("[inner kept]");

            assertEquals(List.of(), loadedBut(ELSEWHERE + CALL));
        }
    }

    private void run(String kind, String line) throws IOException {
        Output output = Output.of(words(kind, line), tool.environment, tool.server.work());

        assertEquals(0, output.exit(), output.stderr());
    }

    private List<String> loadedBut(String allowed) throws IOException {
        List<String> loaded = Files.readAllLines(log);
        assertTrue(loaded.stream().anyMatch(each -> each.startsWith("dev.muntin.cli.Main ")), "the log does not see what is loaded");
        return loaded.stream().filter(each -> !each.endsWith("source: shared objects file"))
                .filter(each -> !each.split(" ", 2)[0].matches(allowed)).toList();
    }

    /** As the launcher starts it, as far as Java compares that. */
    private List<String> words(String kind, String line) throws IOException {
        String server = "-S " + tool.server.socket() + " -f " + tool.server.configuration();
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + archive(kind), "-Xshare:on", "-Xlog:disable", "-Xlog:class+load:file=" + log + ":none:filecount=0",
                "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Dmuntin.terminal=" + (kind.equals("attach") ? "012" : ""),
                "-cp", DIST.resolve("muntin.jar").toString(), "dev.muntin.cli.Main"));
        words.addAll(List.of(line.replace("SERVER", server).split(" ")));
        return words;
    }

    private static Path archive(String kind) throws IOException {
        try (Stream<Path> archives = Files.list(DIST.resolve("archive"))) {
            return archives.filter(each -> each.toString().endsWith("-" + kind + ".jsa")).findFirst().orElseThrow();
        }
    }
}
