package dev.muntin.runner;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Renderer;
import java.util.List;
import java.util.Map;

/** A workspace that cannot be built, with everything that is wrong with it; its message is what the command line prints, without lines of files. */
public final class InvalidWorkspaceException extends IllegalArgumentException {
    private static final long serialVersionUID = 2;

    private final Diagnostic[] diagnostics;

    InvalidWorkspaceException(List<Diagnostic> diagnostics) {
        super(new Renderer(Map.of()).render(diagnostics).stripTrailing());
        this.diagnostics = diagnostics.toArray(Diagnostic[]::new);
    }

    /** What the message is made of, warnings and notes too. */
    public List<Diagnostic> diagnostics() {
        return List.of(diagnostics);
    }
}
