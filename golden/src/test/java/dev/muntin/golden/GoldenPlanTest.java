package dev.muntin.golden;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.Explanation;
import dev.muntin.compiler.emit.ShellScript;
import dev.muntin.compiler.emit.TmuxFile;
import dev.muntin.compiler.emit.TreeEmitter;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.FoldedPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.compiler.preview.Preview;
import dev.muntin.compiler.preview.SvgPreview;
import dev.muntin.compiler.preview.TextPreview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** To add a plan is to drop a workspace into a folder, run this, read what it received, and approve it. */
class GoldenPlanTest {
    private static final Build DRY = new Build(Build.SIZE, Plan.DRY);
    private static final Path APPROVED = Path.of("src/test/plans").toAbsolutePath();

    @TestFactory
    List<DynamicTest> everyExampleIsCompiledAsApproved() throws IOException {
        return tests(Path.of("../examples"));
    }

    @TestFactory
    List<DynamicTest> everyHardCaseIsCompiledAsApproved() throws IOException {
        return tests(APPROVED);
    }

    /** One small workspace in every form, and by every planner but the default one, which all others show. */
    @TestFactory
    List<DynamicTest> everyFormIsAsApproved() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Planner planner : Planners.ALL.subList(0, Planners.ALL.indexOf(Planners.DEFAULT))) {
            tests.add(form(planner.name(), ".sh", session -> ArgvEmitter.emit(Compiler.compile(session, DRY, planner))));
        }
        tests.add(form("script", ".sh", session -> ShellScript.of(nonce -> folded(session, nonce), List.of("tmux"))));
        tests.add(form("file", ".tmux", session -> TmuxFile.of(Compiler.compile(session, DRY))));
        tests.add(form("tree", ".txt", session -> TreeEmitter.emit(Compiler.compile(session, DRY))));
        tests.add(picture(".txt", session -> TextPreview.of(Preview.of(session, Build.SIZE), 100)));
        tests.add(picture(".svg", session -> SvgPreview.of(Preview.of(session, Build.SIZE))));
        tests.add(form("explained", ".txt", session -> Explanation.of(folded(session, Plan.DRY),
                Planners.ALL.stream().map(planner -> Compiler.compile(session, DRY, planner)).toList())));
        return tests;
    }

    private static Plan folded(SessionSpec session, String nonce) {
        return Compiler.compile(session, new Build(Build.SIZE, nonce), new FoldedPlanner());
    }

    private static DynamicTest form(String name, String extension, Function<SessionSpec, String> form) {
        return DynamicTest.dynamicTest(name, () -> verify("forms-" + name, extension, PlanText.of(APPROVED.resolve("forms.yaml"), form)));
    }

    private static DynamicTest picture(String extension, Function<SessionSpec, String> form) {
        Path work = APPROVED.resolveSibling("corpus").resolve("a-day-of-work.yaml");
        return DynamicTest.dynamicTest("preview" + extension, () -> verify("preview", extension, PlanText.of(work, form)));
    }

    private static List<DynamicTest> tests(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<DynamicTest> tests = files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> verify(file))).toList();
            if (tests.isEmpty()) {
                throw new IllegalStateException("no workspace in " + folder.toAbsolutePath());
            }
            return tests;
        }
    }

    private static void verify(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        verify(name, ".sh", PlanText.of(file));
    }

    private static void verify(String name, String extension, String plan) {
        Options options = new Options(new QuietReporter()).forFile().withNamer(new FileNamer(APPROVED, name)).forFile().withExtension(extension);
        Approvals.verify(plan, options);
    }
}
