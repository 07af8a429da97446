package dev.muntin.runner;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A workspace that cannot be built, with everything that is wrong with it. */
public final class InvalidWorkspaceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    InvalidWorkspaceException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(diagnostic -> diagnostic.origin().place() + ": " + diagnostic.message())
                .collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
