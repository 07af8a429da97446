package dev.muntin.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.PlanJson;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.ops.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One workspace for each thing that can be said, by every planner: {@code corpus/NAME.yaml} and {@code corpus/PLANNER/NAME.approved.sh}. */
class CorpusTest {
    private static final Build DRY = new Build(Build.SIZE, Plan.DRY);
    private static final Path CORPUS = Path.of("src/test/corpus").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> everyPlanIsAsApproved() throws IOException {
        return workspaces().stream().flatMap(file -> Planners.ALL.stream()
                .map(planner -> DynamicTest.dynamicTest(name(file) + ", " + planner.name(), () -> verify(file, planner))));
    }

    @TestFactory
    Stream<DynamicTest> everyPlanIsReadFromItsJson() throws IOException {
        return workspaces().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> Planners.ALL.forEach(planner -> PlanText.of(file, session -> {
            Plan plan = Compiler.compile(session, DRY, planner);
            assertEquals(plan, PlanJson.read(PlanJson.document(plan)));
            return "";
        }))));
    }

    /** tmux 3.8 dies of a window that is selected behind one that was killed, in one chain. */
    @Test
    void noChainKills() throws IOException {
        Set<String> deadly = Set.of("kill-pane", "kill-window", "kill-session", "kill-server", "unlink-window", "respawn-window", "respawn-pane");
        workspaces().forEach(file -> Planners.ALL.forEach(planner -> PlanText.of(file, session -> {
            Compiler.compile(session, DRY, planner).dispatches().stream().flatMap(dispatch -> dispatch.body().stream())
                    .forEach(operation -> assertFalse(deadly.contains(operation.given().command().word()), () -> name(file) + ", " + planner.name()));
            return "";
        })));
    }

    /** Up to where a chain waits for prompts it is atomic: others are let in only when all stands, and what was set aside for it is back. */
    @Test
    void nothingIsBuiltBehindWhatWaits() throws IOException {
        workspaces().forEach(file -> Planners.ALL.forEach(planner -> PlanText.of(file, session -> {
            Compiler.compile(session, DRY, planner).dispatches().forEach(dispatch -> {
                List<Operation> behind = dispatch.body().stream().dropWhile(operation -> !letsOthersIn(operation.words())).toList();
                assertTrue(behind.stream().allMatch(CorpusTest::buildsNothing), () -> name(file) + ", " + planner.name() + ": " + behind);
                assertEquals(behind.size(), dispatch.tail().size(), () -> name(file) + ", " + planner.name());
            });
            return "";
        })));
    }

    /** By what is sent, and not by what the catalog says of it. */
    private static boolean letsOthersIn(List<String> words) {
        return switch (words.getFirst()) {
            case "run-shell", "wait-for", "source-file", "load-buffer", "confirm-before" -> true;
            case "if-shell" -> !words.contains("-F") || words.getLast().contains("run-shell");
            default -> false;
        };
    }

    private static boolean buildsNothing(Operation operation) {
        List<String> words = operation.words();
        return switch (words.getFirst()) {
            case "list-panes", "display-message" -> true;
            case "set-option" -> !words.contains("-w") && !words.contains("-p");
            case "set-hook" -> words.contains("-u");
            default -> letsOthersIn(words);
        };
    }

    @Test
    void nothingIsApprovedThatNoWorkspaceMakes() throws IOException {
        List<String> names = workspaces().stream().map(CorpusTest::name).toList();
        try (Stream<Path> files = Files.walk(CORPUS, 2)) {
            assertTrue(files.filter(file -> file.toString().endsWith(".approved.sh"))
                    .allMatch(file -> names.contains(file.getFileName().toString().replace(".approved.sh", ""))));
        }
    }

    private static List<Path> workspaces() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    private static void verify(Path file, Planner planner) {
        String plan = PlanText.of(file, session -> ArgvEmitter.emit(Compiler.compile(session, DRY, planner)));
        Approvals.verify(plan, new Options(new QuietReporter()).forFile().withNamer(new FileNamer(CORPUS.resolve(planner.name()), name(file)))
                .forFile().withExtension(".sh"));
    }
}
