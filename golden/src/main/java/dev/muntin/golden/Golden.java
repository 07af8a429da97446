package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.dsl.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Verified verified;

    Golden(TestSource source, Approving approving, Verified verified) {
        this.source = source;
        this.approving = approving;
        this.verified = verified;
    }

    /** One test for each workspace file of a folder, and for each approved plan whose workspace has gone. */
    public Stream<DynamicTest> folder(Path folder) {
        return folder(folder, Map.of());
    }

    /** The same with values for {@code ${NAME}}, as {@code --set} gives them on the command line. */
    public Stream<DynamicTest> folder(Path folder, Map<String, String> variables) {
        List<GoldenFile> files = files(folder);
        if (files.isEmpty()) {
            throw new AssertionFailedError("there is no workspace (" + GoldenFolder.endings() + ") in '" + folder.toAbsolutePath() + "'");
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(Printable.of(String.valueOf(file.workspace().getFileName())), () -> check(file, variables)));
    }

    /**
     * Its plan is kept beside the test's source: {@code WorkspacesTest.theServices.services.approved.sh}.
     *
     * <p>So a test can verify several workspaces, each with a name of its own; another plan of the same name in the same run fails. The same plan may
     * come again: a repeated test proves no more than it says.
     */
    public void verify(Workspace workspace) {
        String name = workspace.name().orElse("");
        String shown = "workspace '" + name + "'";
        GoldenPlan plan = GoldenPlan.of(workspace);
        String text = text(plan, shown);
        ApprovedFile file = source.approved(name);
        Optional<String> before = verified.before(file, text);
        if (before.isEmpty()) {
            warn(plan);
        } else if (!before.get().equals(text)) {
            throw new AssertionFailedError(shown + ": " + source.method() + " has verified another plan of this name in this run, and both would be kept as '"
                    + Printable.of(file.path().toString()) + "': each needs a name of its own");
        }
        compare(file, shown, text);
    }

    private static List<GoldenFile> files(Path folder) {
        try {
            return GoldenFolder.of(folder, folder.toString()).files();
        } catch (IOException e) {
            throw new AssertionFailedError("there is no folder '" + folder.toAbsolutePath() + "' that can be read", e);
        }
    }

    private void check(GoldenFile file, Map<String, String> variables) {
        if (!file.isThere() || !file.isNamed()) {
            Verdict verdict = approving == Approving.AT_ONCE ? file.approve(variables).verdict() : file.check(variables).verdict();
            throw new AssertionFailedError(Sentence.of(verdict, file.approved()) + Sentence.advice(approving, verdict));
        }
        GoldenPlan plan = file.plan(variables);
        String text = text(plan, file.shown());
        warn(plan);
        compare(file.file(), file.shown(), text);
    }

    private static String text(GoldenPlan plan, String name) {
        return plan.text().orElseThrow(() -> new AssertionFailedError(name + " has errors:\n" + plan.words(Ink.PLAIN)));
    }

    /** A warning fails no test, and who runs it is told of it all the same, as on the command line. */
    private static void warn(GoldenPlan plan) {
        System.err.print(plan.words(Ink.PLAIN));
    }

    private void compare(ApprovedFile file, String name, String plan) {
        Approvals.verify(new PlanApprover(file, name, plan, approving));
    }
}
