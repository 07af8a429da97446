package dev.muntin.golden;

import java.util.Map;

/** What a test does with a plan that is not as approved; the test fails in any case. */
enum Approving {
    /** It writes nothing, not even what it received. */
    NEVER,
    /** It leaves what it received beside what was approved, for a person to compare and move. */
    BY_HAND,
    /** It approves it. */
    AT_ONCE;

    static final String PROPERTY = "muntin.golden";
    private static final String APPROVE = "approve";

    /** @param asked the property; empty if nobody set it */
    static Approving of(String asked, Map<String, String> environment) {
        if (!asked.isEmpty() && !asked.equals(APPROVE)) {
            throw new IllegalArgumentException("-D" + PROPERTY + " takes '" + APPROVE + "', not '" + asked + "'");
        }
        if (Ci.isMeantBy(environment)) {
            return NEVER;
        }
        return asked.isEmpty() ? BY_HAND : AT_ONCE;
    }
}
