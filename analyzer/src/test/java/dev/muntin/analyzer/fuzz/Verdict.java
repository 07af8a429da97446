package dev.muntin.analyzer.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Restating;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold of every answer, whatever was asked. */
public final class Verdict {
    static final Surroundings SURROUNDINGS = new Surroundings(
            Path.of("/base"), Map.of("HOME", "/home/me", "A", "a"), user -> Optional.empty(), directory -> true);

    private Verdict() {}

    /** Everything that was found in a file and in what it declares. */
    public static List<Diagnostic> on(WorkspaceFile file) {
        List<Diagnostic> found = new ArrayList<>(file.diagnostics());
        boolean declared = file instanceof WorkspaceFile.Declared;
        assertTrue(declared || found.stream().anyMatch(Diagnostic::isError), "refused without a reason");
        if (file instanceof WorkspaceFile.Declared sound) {
            found.addAll(on(sound.workspace()));
        }
        SourceFile source = file.sources().getFirst();
        List<String> lines = source.lines();
        found.forEach(diagnostic -> place(diagnostic, source.name(), lines));
        String shown = WorkspaceFile.words(file.sources(), found, Ink.PLAIN);
        assertFalse(shown.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)), shown);
        return found;
    }

    /** The same of a declaration that stands in no file. */
    public static List<Diagnostic> on(Workspace workspace) {
        Analysis analysis = Analyzer.analyze(workspace, SURROUNDINGS);
        switch (analysis) {
            case Analysis.Resolved resolved -> Restating.of(resolved.session());
            case Analysis.Rejected rejected ->
                assertTrue(rejected.diagnostics().stream().anyMatch(Diagnostic::isError), "rejected without a reason");
        }
        return analysis.diagnostics();
    }

    private static void place(Diagnostic diagnostic, String file, List<String> lines) {
        Origin origin = diagnostic.origin();
        assertTrue(origin.file().equals(file) && origin.isKnown() && origin.column() > 0, () -> "without a place: " + diagnostic);
        assertTrue(origin.line() <= Math.max(1, lines.size()), () -> "below the file: " + diagnostic);
        String line = lines.isEmpty() ? "" : lines.get(origin.line() - 1);
        assertTrue(origin.column() - 1 + origin.length() <= line.codePointCount(0, line.length()) + 1, () -> "beside its line: " + diagnostic + " in " + lines);
    }
}
