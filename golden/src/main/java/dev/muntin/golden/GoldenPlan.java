package dev.muntin.golden;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What {@code load} sends for a workspace, the same on every machine: one operation a line, so that a change reads as what it changes. */
final class GoldenPlan {
    private static final Build DRY = new Build(Build.SIZE, Plan.DRY);

    private final Optional<String> text;
    private final Function<Ink, String> words;

    private GoldenPlan(Optional<String> text, Function<Ink, String> words) {
        this.text = text;
        this.words = words;
    }

    /** @param name what messages call the file */
    static GoldenPlan of(String name, Path file, Map<String, String> variables) {
        return of(name, file, variables, GoldenPlan::argv);
    }

    /** The same in another form. */
    static GoldenPlan of(String name, Path file, Map<String, String> variables, Function<SessionSpec, String> form) {
        FileAnalysis analysis = FileAnalysis.of(name, file, Nowhere.surroundings().with(variables));
        return new GoldenPlan(analysis.session().map(form).map(Nowhere::named), ink -> Nowhere.named(analysis.words(ink)));
    }

    static GoldenPlan of(Workspace workspace) {
        return switch (Analyzer.analyze(workspace, Nowhere.surroundings())) {
            case Analysis.Resolved resolved -> of(Optional.of(argv(resolved.session())), resolved.diagnostics());
            case Analysis.Rejected rejected -> of(Optional.empty(), rejected.diagnostics());
        };
    }

    private static GoldenPlan of(Optional<String> plan, List<Diagnostic> found) {
        return new GoldenPlan(plan.map(Nowhere::named), ink -> Nowhere.named(WorkspaceFile.words(List.of(), found, ink)));
    }

    private static String argv(SessionSpec session) {
        return ArgvEmitter.emit(Compiler.compile(session, DRY));
    }

    /** Empty if the workspace has errors. */
    Optional<String> text() {
        return text;
    }

    /** What is wrong with the workspace, as a compiler prints it; empty if nothing is. */
    String words(Ink ink) {
        return words.apply(ink);
    }
}
