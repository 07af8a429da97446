package dev.muntin.analyzer.diagnostic;

import dev.muntin.dsl.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that an author hears of everything at once. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();

    public void report(Kind kind, Origin origin, String message) {
        report(kind, origin, message, "");
    }

    public void report(Kind kind, Origin origin, String message, String hint) {
        all.add(new Diagnostic(kind, message, hint, origin));
    }

    /** What was found elsewhere. */
    public void add(Diagnostic found) {
        all.add(found);
    }

    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }
}
