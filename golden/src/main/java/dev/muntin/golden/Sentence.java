package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Printable;
import java.util.stream.Collectors;

/** What a failing test says. */
final class Sentence {
    private Sentence() {}

    /** @param approved the approved file, as messages call it */
    static String of(Verdict verdict, String approved) {
        String path = "'" + Printable.of(approved) + "'";
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

    /** How to go on, where approving is what helps. */
    static String advice(Approving approving, Verdict verdict) {
        return switch (approving) {
            case NEVER -> verdict.canBeApproved() ? "; nothing is approved where CI is set" : "";
            case BY_HAND -> verdict.canBeApproved() ? "; once you have read it, run the tests with -D" + Approving.PROPERTY + "=approve" : "";
            case AT_ONCE -> verdict instanceof Verdict.Written || verdict instanceof Verdict.Removed ? "; look at the difference, and run the tests again" : "";
        };
    }
}
