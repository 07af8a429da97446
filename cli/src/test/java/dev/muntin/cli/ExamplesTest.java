package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import dev.muntin.testkit.PrivateTmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

    @TestFactory
    List<DynamicTest> everyExampleIsSoundAndCanBeBuilt() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<DynamicTest> tests = files.filter(Files::isRegularFile).sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> load(file))).toList();
            assertEquals(false, tests.isEmpty());
            return tests;
        }
    }

    private static void load(Path file) {
        try (PrivateTmux tmux = PrivateTmux.open()) {
            Surroundings surroundings = Surroundings.here(EXAMPLES, tmux.environment());
            FileAnalysis analysis = FileAnalysis.of(file.toString(), file, surroundings);
            SessionSpec session = analysis.session().orElseThrow(() -> new AssertionError(analysis.words()));
            TmuxClient client = new TmuxClient(tmux.binary(), List.of("-S", tmux.socket().toString(), "-f", tmux.configuration().toString()),
                    tmux.environment());

            assertEquals("", analysis.words());
            assertInstanceOf(Outcome.Confirmed.class, Muntin.on(new SubprocessEngine(client)).from(surroundings).load(session));
        }
    }
}
