package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Ink;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workspace file, from its bytes to a session that can be built, with all that was found on the way. */
public final class FileAnalysis {
    private final List<SourceFile> sources;
    private final Optional<SessionSpec> session;
    private final List<Diagnostic> diagnostics;

    private FileAnalysis(List<SourceFile> sources, Optional<SessionSpec> session, List<Diagnostic> diagnostics) {
        this.sources = sources;
        this.session = session;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** @param name what messages call the file */
    public static FileAnalysis of(String name, Path path, Surroundings surroundings) {
        return switch (FrontEnd.read(name, path, surroundings)) {
            case WorkspaceFile.Broken broken -> new FileAnalysis(broken.sources(), Optional.empty(), broken.diagnostics());
            case WorkspaceFile.Declared declared -> of(declared, Analyzer.analyze(declared.workspace(), surroundings));
        };
    }

    private static FileAnalysis of(WorkspaceFile.Declared file, Analysis analysis) {
        List<Diagnostic> all = new ArrayList<>(file.diagnostics());
        boolean sound = file.diagnostics().stream().noneMatch(Diagnostic::isError);
        // What is wrong in the file is left out of its declaration; that it is missing then has been said already.
        analysis.diagnostics().stream().filter(found -> sound || found.kind() != Kind.MISSING_KEY).forEach(all::add);
        return switch (analysis) {
            case Analysis.Resolved resolved when sound -> new FileAnalysis(file.sources(), Optional.of(resolved.session()), all);
            case Analysis.Resolved resolved -> new FileAnalysis(file.sources(), Optional.empty(), all);
            case Analysis.Rejected rejected -> new FileAnalysis(file.sources(), Optional.empty(), all);
        };
    }

    /** The same where warnings are errors, and notes are warnings. */
    public FileAnalysis strict() {
        List<Diagnostic> raised = diagnostics.stream().map(Diagnostic::strict).toList();
        return new FileAnalysis(sources, session.filter(sound -> raised.stream().noneMatch(Diagnostic::isError)), raised);
    }

    /** Empty if the file has errors. */
    public Optional<SessionSpec> session() {
        return session;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What is wrong, as a compiler prints it; empty if nothing is. */
    public String words() {
        return words(Ink.PLAIN);
    }

    /** The same with what stands out in it. */
    public String words(Ink ink) {
        return WorkspaceFile.words(sources, diagnostics, ink);
    }
}
