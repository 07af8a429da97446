package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which shells are waited for before something is typed into them. Those that keep what is typed too early are given a moment by tmux itself,
 * so that it stands behind their prompt; a program that the workspace names itself is never waited for, for nobody knows what it shows when it reads.
 */
record Shells(SessionSpec session, String users) {
    private static final Set<String> PATIENT = Set.of("ash", "bash", "busybox", "dash", "ksh", "mksh", "sh");
    private static final String DEFAULT_COMMAND = "default-command";
    private static final String DEFAULT_SHELL = "default-shell";

    boolean areAwaited(PaneSpec pane) {
        return switch (session.readiness()) {
            case NEVER -> false;
            case ALWAYS -> isDefault(pane);
            case AUTO -> isDefault(pane) && !PATIENT.contains(name());
        };
    }

    /** Whether what is typed too early is not lost, but stands in front of the prompt or is shown twice. */
    boolean areGivenTime(PaneSpec pane) {
        return session.readiness() == Readiness.AUTO && isDefault(pane) && !areAwaited(pane);
    }

    private boolean isDefault(PaneSpec pane) {
        return pane.shell().orElse("").isBlank() && option(DEFAULT_COMMAND).isEmpty();
    }

    /** That of the default shell, without its folder. */
    private String name() {
        String shell = option(DEFAULT_SHELL).isEmpty() ? users : option(DEFAULT_SHELL);
        return shell.substring(shell.lastIndexOf('/') + 1);
    }

    /** The session's own value, else that of all sessions. */
    private String option(String name) {
        return Stream.of(session.options().entries(), session.globalOptions().entries())
                .filter(options -> options.containsKey(name)).map(options -> value(options, name)).findFirst().orElse("");
    }

    private static String value(Map<String, Setting.Given<String>> options, String name) {
        Setting.Given<String> value = options.get(name);
        return value == null ? "" : value.value();
    }
}
