package dev.muntin.analyzer;

import java.util.Map;

/** Which shell new panes get where nothing else is asked for, found as tmux finds it. */
public final class UserShell {
    private UserShell() {}

    /** Its path; empty where neither the environment nor the list of users knows, as in some containers. */
    public static String of(Map<String, String> environment) {
        return of(environment, Users.here(), System.getProperty("user.name", ""));
    }

    static String of(Map<String, String> environment, Users users, String user) {
        String named = environment.getOrDefault("SHELL", "");
        return named.isEmpty() ? users.shell(user).orElse("") : named;
    }
}
