package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Proves in a test that workspaces are planned as somebody has approved. {@link GoldenExtension} hands it to each test that wants it:
 *
 * {@snippet :
 * @ExtendWith(GoldenExtension.class)
 * class WorkspacesTest {
 *     @TestFactory
 *     Stream<DynamicTest> everyWorkspace(Golden golden) {
 *         return golden.folder(Path.of("workspaces"));
 *     }
 *
 *     @Test
 *     void theServices(Golden golden) {
 *         golden.verify(workspace("services", w -> w.window("api", a -> a.pane("./gradlew run"))));
 *     }
 * }
 * }
 */
public final class Golden {
    private final TestSource source;
    private final Approving approving;

    Golden(TestSource source, Approving approving) {
        this.source = source;
        this.approving = approving;
    }

    /** One test for each workspace file of a folder, and for each approved plan whose workspace has gone. */
    public Stream<DynamicTest> folder(Path folder) {
        List<GoldenFile> files = files(folder);
        if (files.isEmpty()) {
            throw new AssertionFailedError("there is no workspace (" + GoldenFolder.endings() + ") in '" + folder.toAbsolutePath() + "'");
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(Printable.of(String.valueOf(file.workspace().getFileName())), () -> check(file)));
    }

    /** Its plan is kept beside the test's source: {@code WorkspacesTest.theServices.services.approved.sh}. */
    public void verify(Workspace workspace) {
        String name = workspace.name().orElse("");
        check(GoldenPlan.of(workspace), "workspace '" + name + "'", source.approved(name));
    }

    private static List<GoldenFile> files(Path folder) {
        try {
            return GoldenFolder.of(folder, folder.toString()).files();
        } catch (IOException e) {
            throw new AssertionFailedError("there is no folder '" + folder.toAbsolutePath() + "' that can be read", e);
        }
    }

    private void check(GoldenFile file) {
        if (file.isThere()) {
            check(file.plan(Map.of()), file.shown(), file.file());
            return;
        }
        Verdict verdict = approving == Approving.AT_ONCE ? file.approve(Map.of()).verdict() : file.check(Map.of()).verdict();
        throw new AssertionFailedError(Sentence.of(verdict, file.file()) + Sentence.advice(approving, verdict));
    }

    private void check(GoldenPlan plan, String name, ApprovedFile file) {
        String text = plan.text().orElseThrow(() -> new AssertionFailedError(name + " has errors:\n" + plan.words(Ink.PLAIN)));
        Approvals.verify(new PlanApprover(file, name, text, approving));
    }
}
