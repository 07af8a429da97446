package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Printable;
import java.util.stream.Collectors;

/** What a failing test says. */
final class Sentence {
    private Sentence() {}

    static String of(Verdict verdict, ApprovedFile file) {
        String path = "'" + Printable.of(file.path().toString()) + "'";
        return switch (verdict) {
            case Verdict.AsApproved same -> "the plan is as approved";
            case Verdict.Missing missing -> "no plan is approved yet: there is no " + path;
            case Verdict.Changed changed -> "the plan is not the approved one of " + path + changed.difference().stream()
                    .map(Printable::of).collect(Collectors.joining("\n", "\n", "\n"));
            case Verdict.Orphaned orphaned -> "its workspace has gone, its approved plan has not: " + path;
            case Verdict.Rejected rejected -> "the workspace has errors";
            case Verdict.Unreadable unreadable -> path + " cannot be read: " + unreadable.why();
            case Verdict.Written written -> "approved just now: " + path + (written.first() ? " is new" : " has changed");
            case Verdict.Removed removed -> "its workspace has gone, and now its approved plan, too: " + path;
            case Verdict.Unwritable unwritable -> path + " cannot be changed: " + unwritable.why();
        };
    }

    /** How to go on. */
    static String advice(Approving approving, Verdict verdict) {
        return switch (approving) {
            case NEVER -> "; nothing is approved where CI is set";
            case BY_HAND -> "; once you have read it, run the tests with -D" + Approving.PROPERTY + "=approve";
            case AT_ONCE -> verdict instanceof Verdict.Unwritable ? "" : "; look at the difference, and run the tests again";
        };
    }
}
