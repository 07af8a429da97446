package dev.muntin.golden;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Renderer;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.compiler.Build;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The plan of a workspace file as it is the same on every machine: one operation a line, so that a change reads as what it changes. */
public final class GoldenPlan {
    // Stand-ins for what differs between machines; nobody writes paths like these.
    private static final String DIRECTORY = "/muntin-golden/dir";
    private static final String HOME = "/muntin-golden/home";

    private GoldenPlan() {}

    /** What would be sent, with {@code {dir}} for the file's folder and {@code {home}} for the user's; or what is wrong with the file. */
    public static String of(Path file) {
        WorkspaceFile read = WorkspaceFile.read(String.valueOf(file.getFileName()), file);
        List<Diagnostic> problems = new ArrayList<>(read.diagnostics());
        String plan = switch (read) {
            case WorkspaceFile.Broken broken -> "";
            case WorkspaceFile.Declared declared -> {
                Analysis analysis = Analyzer.analyze(declared.workspace(), elsewhere());
                problems.addAll(analysis.diagnostics());
                yield plan(analysis);
            }
        };
        String words = new Renderer(List.of(read.source())).render(problems);
        return problems.stream().anyMatch(Diagnostic::isError) ? words : words + plan;
    }

    private static String plan(Analysis analysis) {
        return switch (analysis) {
            case Analysis.Rejected rejected -> "";
            case Analysis.Resolved resolved ->
                    ArgvEmitter.emit(Compiler.compile(resolved.session(), new Build(Build.SIZE, Plan.DRY)))
                            .replace(DIRECTORY, "{dir}")
                            .replace(HOME, "{home}");
        };
    }

    private static Surroundings elsewhere() {
        return new Surroundings(Path.of(DIRECTORY), Map.of("HOME", HOME), Map.of(), directory -> true);
    }
}
