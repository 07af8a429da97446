package dev.muntin.golden;

import java.util.Map;
import java.util.Set;

/** Whether this runs where nobody reads what would be approved. */
public final class Ci {
    public static final String VARIABLE = "CI";
    private static final Set<String> NO = Set.of("", "0", "false");

    private Ci() {}

    /** Every service that builds and tests for others sets this variable. */
    public static boolean isMeantBy(Map<String, String> environment) {
        return !NO.contains(environment.getOrDefault(VARIABLE, ""));
    }
}
