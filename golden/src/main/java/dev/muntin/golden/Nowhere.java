package dev.muntin.golden;

import dev.muntin.analyzer.Surroundings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine that golden plans are made for: nobody's, so that they are the same on everybody's. */
final class Nowhere {
    // Nobody writes paths like these. The folder lies deep enough for workspaces that name what stands beside it.
    private static final String TOP = "/muntin-golden";
    private static final String DIRECTORY = TOP + "/up/up/dir";
    private static final String USERS = "/muntin-golden-users";
    private static final String HOME = USERS + "/home";
    private static final String USER = "muntin-golden-user";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");
    private static final Map<String, String> SHOWN = shown();

    private Nowhere() {}

    /** Its environment says who its user is and has nothing else in it; every directory can be entered. */
    static Surroundings surroundings() {
        return new Surroundings(Path.of(DIRECTORY), Map.of("HOME", HOME, "USER", USER, "SHELL", "/bin/sh"),
                Nowhere::home, directory -> true);
    }

    /** Whoever could be a user somewhere has one: who is, nobody's machine cannot say. */
    private static Optional<String> home(String user) {
        return NAME.matcher(user).matches() ? Optional.of(USERS + "/{~" + user + "}") : Optional.empty();
    }

    /**
     * With {@code {dir}} for the folder of the workspace, {@code {home}} and {@code {user}} for those of whoever builds it, {@code {~name}} for what
     * {@code ~name} is there: the home of that user, or no more than these letters.
     */
    static String named(String text) {
        String named = text;
        for (Map.Entry<String, String> each : SHOWN.entrySet()) {
            named = named.replace(each.getKey(), each.getValue());
        }
        return named;
    }

    /** What contains another comes first. */
    private static Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(DIRECTORY, "{dir}");
        shown.put(TOP + "/up/up", "{dir}/..");
        shown.put(TOP + "/up", "{dir}/../..");
        shown.put(HOME, "{home}");
        shown.put(USERS + "/{~", "{~");
        shown.put(USERS, "{home}/..");
        shown.put(USER, "{user}");
        shown.put(TOP, "{dir}/../../..");
        return Collections.unmodifiableMap(shown);
    }
}
