package dev.muntin.analyzer.diagnostic;

import dev.muntin.dsl.Origin;

/**
 * One thing that is wrong, where it stands, and what to do about it.
 *
 * @param hint what the author probably wants, shown behind the carets; empty if there is no telling
 */
public record Diagnostic(Kind kind, String message, String hint, Origin origin) {
    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }
}
