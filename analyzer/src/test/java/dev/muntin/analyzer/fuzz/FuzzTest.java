package dev.muntin.analyzer.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.foreign.ForeignFormat;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.RandomWorkspaces;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, reading it ends soon, and ends in words that say where. {@code -Dmuntin.fuzz.cases=1000000} looks further,
 * {@code -Dmuntin.fuzz.seed} elsewhere.
 */
class FuzzTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern WORKSPACES = Pattern.compile(".*\\.(yaml|json)");
    private static final Pattern FOREIGN = Pattern.compile(".*\\.yml");

    @Test
    void textOfAnyKindIsReadOrRefusedAtAPlace() throws IOException {
        List<String> examples = examples(WORKSPACES);
        Crew.everySeed(2, seed -> Verdict.on(WorkspaceFile.of(source(new RandomText(new Random(seed), examples).next()))));
    }

    @Test
    void valuesOfAnyShapeAreTakenOrRefusedAtAPlace() {
        List<String> keys = WorkspaceKeys.all();
        Crew.everySeed(4, seed -> Verdict.on(WorkspaceFile.of(source(new RandomFile(new Random(seed), keys, seed % 2 == 0).next()))));
    }

    @Test
    void anotherProgramsFileIsReadOrRefusedAtAPlace() throws IOException {
        List<String> examples = examples(FOREIGN);
        ForeignFormat[] formats = ForeignFormat.values();
        Crew.everySeed(8, seed -> Verdict.on(
                formats[Math.floorMod(seed, formats.length)].of(source(new RandomText(new Random(seed), examples).next()))));
    }

    @Test
    void anythingThatCanBeDeclaredCanBeAnalysed() {
        Crew.everySeed(8, seed -> Verdict.on(new RandomWorkspaces(seed).next()));
    }

    private static SourceFile source(String text) {
        return new SourceFile("x.yaml", Path.of("/base/x.yaml"), text);
    }

    private static List<String> examples(Pattern name) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> examples = files.filter(file -> name.matcher(file.toString()).matches()).sorted().flatMap(FuzzTest::small).toList();
            assertTrue(examples.size() > 5, "there is nothing to begin with");
            return examples;
        }
    }

    private static Stream<String> small(Path file) {
        try {
            return Files.size(file) < 4096 ? Stream.of(Files.readString(file)) : Stream.of();
        } catch (MalformedInputException e) {
            return Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
