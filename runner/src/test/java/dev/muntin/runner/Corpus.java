package dev.muntin.runner;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workspaces whose plans are approved, with nothing to wait for. */
final class Corpus {
    static final Path FOLDER = Path.of("../golden/src/test/corpus");

    private Corpus() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    static SessionSpec spec(Path file, Path directory, Map<String, String> environment) {
        FileAnalysis analysis = FileAnalysis.of(file.toString(), file, Surroundings.here(directory, environment).withoutDirectories());
        return analysis.session().orElseThrow(() -> new AssertionError(analysis.words())).ready(Readiness.NEVER);
    }
}
