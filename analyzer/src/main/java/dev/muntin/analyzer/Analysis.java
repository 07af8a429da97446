package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.ir.SessionSpec;
import java.util.List;

/** What came of looking at a workspace. */
public sealed interface Analysis {
    /** Everything that was found, warnings too. */
    List<Diagnostic> diagnostics();

    /** It can be built. */
    record Resolved(SessionSpec session, List<Diagnostic> diagnostics) implements Analysis {
        public Resolved {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** It cannot. */
    record Rejected(List<Diagnostic> diagnostics) implements Analysis {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
