package dev.muntin.analyzer.diagnostic;

import dev.muntin.dsl.Origin;
import java.io.Serializable;

/**
 * One thing that is wrong, where it stands, and what to do about it.
 *
 * @param hint what the author probably wants, shown behind the carets; empty if there is no telling
 */
public record Diagnostic(Kind kind, Severity severity, String message, String hint, Origin origin) implements Serializable {
    public Diagnostic(Kind kind, String message, String hint, Origin origin) {
        this(kind, kind.severity(), message, hint, origin);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same as strictness sees it. */
    public Diagnostic strict() {
        return new Diagnostic(kind, kind.severity().raised(), message, hint, origin);
    }
}
