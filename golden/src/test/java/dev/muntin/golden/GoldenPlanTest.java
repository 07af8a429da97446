package dev.muntin.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** To add a plan is to drop a workspace into a folder, run this, read what it received, and approve it. */
class GoldenPlanTest {
    private static final Path APPROVED = Path.of("src/test/plans").toAbsolutePath();

    @TestFactory
    List<DynamicTest> everyExampleIsCompiledAsApproved() throws IOException {
        return tests(Path.of("../examples"));
    }

    @TestFactory
    List<DynamicTest> everyHardCaseIsCompiledAsApproved() throws IOException {
        return tests(APPROVED);
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
        Options options = new Options(new QuietReporter()).forFile().withNamer(new FileNamer(APPROVED, name)).forFile().withExtension(".sh");
        Approvals.verify(GoldenPlan.of(file), options);
    }
}
