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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is started often finds all its classes in the archive that the launcher takes for it: one from elsewhere costs what thirty of them do. */
class ArchiveIT {
    private static final Path DIST = Path.of("target/dist/lib/muntin").toAbsolutePath();
    /** Of Java's own, and in no archive: those of events, and one that only the making of an archive does without. */
    private static final String ELSEWHERE = "jdk\\.internal\\.event\\..*|java\\.lang\\.invoke\\.DirectMethodHandle\\$1";

    @ParameterizedTest
    @CsvSource({
        "load, load -d SERVER dev.yaml", "load, load -d SERVER large.yaml", "load, check dev.yaml", "load, __complete -- load de", "all, load -d --engine memory dev.yaml",
        "all, plan dev.yaml", "all, ensure --engine memory dev.yaml", "all, run --engine memory dev.yaml -- true", "all, version"
    })
    void nothingIsLoadedFromElsewhere(String kind, String line) throws IOException {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- window_name: w\n  layout: tiled\n  panes: [echo a, echo b]\n- panes: [pane]\n");
            tool.put("large.yaml", "session_name: large\nwindows:\n" + ("- panes: [echo " + "x".repeat(1000) + "]\n").repeat(20));
            Path log = tool.server.work().resolve("classes");
            String server = "-S " + tool.server.socket() + " -f " + tool.server.configuration();

            Output output = Output.of(words(kind, log, line.replace("SERVER", server)), tool.environment, tool.server.work());

            assertEquals(0, output.exit(), output.stderr());
            List<String> loaded = Files.readAllLines(log);
            assertTrue(loaded.stream().anyMatch(each -> each.startsWith("dev.muntin.cli.Main ")), "the log does not see what is loaded");
            assertEquals(List.of(), loaded.stream().filter(each -> !each.endsWith("source: shared objects file"))
                    .filter(each -> !each.split(" ", 2)[0].matches(ELSEWHERE)).toList());
        }
    }

    /** As the launcher starts it, as far as Java compares that. */
    private static List<String> words(String kind, Path log, String line) throws IOException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + archive(kind), "-Xshare:on", "-Xlog:disable", "-Xlog:class+load:file=" + log + ":none:filecount=0",
                "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", DIST.resolve("muntin.jar").toString(), "dev.muntin.cli.Main"));
        words.addAll(List.of(line.split(" ")));
        return words;
    }

    private static Path archive(String kind) throws IOException {
        try (Stream<Path> archives = Files.list(DIST.resolve("archive"))) {
            return archives.filter(each -> each.toString().endsWith("-" + kind + ".jsa")).findFirst().orElseThrow();
        }
    }
}
