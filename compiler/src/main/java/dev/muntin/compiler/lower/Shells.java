package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import java.util.Map;
import java.util.Set;

/**
 * Which shells are waited for before something is typed into them. Those that keep what is typed too early are given a moment by tmux itself,
 * so that it stands behind their prompt; a program that the workspace names itself is never waited for, for nobody knows what it shows when it reads.
 */
record Shells(Readiness readiness, boolean areDefault, boolean arePatient) {
    private static final Set<String> PATIENT = Set.of("ash", "bash", "busybox", "dash", "ksh", "mksh", "sh");
    private static final String DEFAULT_COMMAND = "default-command";
    private static final String DEFAULT_SHELL = "default-shell";

    /** @param users the shell of who builds it, where the session names none */
    static Shells of(SessionSpec session, String users) {
        String named = option(session, DEFAULT_SHELL);
        String shell = named.isEmpty() ? users : named;
        return new Shells(session.readiness(), option(session, DEFAULT_COMMAND).isEmpty(), PATIENT.contains(shell.substring(shell.lastIndexOf('/') + 1)));
    }

    boolean areAwaited(PaneSpec pane) {
        return switch (readiness) {
            case NEVER -> false;
            case ALWAYS -> isDefault(pane);
            case AUTO -> isDefault(pane) && !arePatient;
        };
    }

    /** Whether what is typed too early is not lost, but stands in front of the prompt or is shown twice. */
    boolean areGivenTime(PaneSpec pane) {
        return readiness == Readiness.AUTO && isDefault(pane) && arePatient;
    }

    private boolean isDefault(PaneSpec pane) {
        return areDefault && pane.shell().orElse("").isBlank();
    }

    /** The session's own value, else that of all sessions. */
    private static String option(SessionSpec session, String name) {
        Map<String, Setting.Given<String>> own = session.options().entries();
        Setting.Given<String> value = (own.containsKey(name) ? own : session.globalOptions().entries()).get(name);
        return value == null ? "" : value.value();
    }
}
