package dev.muntin.golden;

import java.util.List;

/** What came of holding a plan against the one that was approved, or of approving it. */
public sealed interface Verdict {
    /** Whether approving would end it. */
    default boolean canBeApproved() {
        return false;
    }

    /** The plan is the approved one. */
    record AsApproved() implements Verdict {}

    /** Nobody has approved a plan yet. */
    record Missing() implements Verdict {
        @Override
        public boolean canBeApproved() {
            return true;
        }
    }

    /** @param difference what was approved behind minus signs, what is planned behind plus signs, what else there is to say behind a backslash */
    record Changed(List<String> difference) implements Verdict {
        public Changed {
            difference = List.copyOf(difference);
        }

        @Override
        public boolean canBeApproved() {
            return true;
        }
    }

    /** A plan was approved whose workspace has gone. */
    record Orphaned() implements Verdict {
        @Override
        public boolean canBeApproved() {
            return true;
        }
    }

    /** The workspace has errors, so that there is no plan. */
    record Rejected() implements Verdict {}

    /** What was approved cannot be read. */
    record Unreadable(String why) implements Verdict {}

    /** @param first whether nothing had been approved before */
    record Written(boolean first) implements Verdict {}

    /** The approved file of a workspace that has gone has gone, too. */
    record Removed() implements Verdict {}

    /** What was to be approved could not be written. */
    record Unwritable(String why) implements Verdict {}
}
