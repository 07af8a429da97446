package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Setting;
import java.util.regex.Pattern;

/** Refuses what some version of tmux would store under another name, or not at all: a rewritten name cannot be found again. */
record Names(Diagnostics diagnostics) {
    private static final Pattern OPTION = Pattern.compile("@?[A-Za-z0-9][A-Za-z0-9_@-]*(\\[[0-9]+])?");
    private static final Pattern VARIABLE = Pattern.compile("[^=]+");

    void session(Setting.Given<String> name) {
        String text = name.value();
        if (text.startsWith("$")) {
            report(name, "session name " + quoted(text) + " begins with a $, which tmux takes for an id");
        } else if (text.contains(".") || text.contains(":")) {
            String shown = text.contains(".") ? "." : ":";
            report(name, "session name " + quoted(text) + " contains '" + shown + "', which tmux replaces or refuses",
                    "'" + text.replaceAll("[.:]+", "-") + "' would do");
        } else {
            common("session", name);
        }
    }

    void window(Setting.Given<String> name) {
        common("window", name);
        if (name.value().contains(".") || name.value().contains(":")) {
            diagnostics.report(Kind.RISKY_NAME, name.origin(), "window name " + quoted(name.value()) + " is refused by tmux 3.7.0");
        }
    }

    void option(Setting.Given<String> value, String name) {
        if (!OPTION.matcher(name).matches()) {
            diagnostics.report(Kind.BAD_NAME, value.origin(), "no option can be called " + quoted(name));
        } else if (name.startsWith("@muntin-")) {
            diagnostics.report(Kind.BAD_NAME, value.origin(), "options that begin with @muntin- are muntin's own");
        }
    }

    /** In a session's options, such a one would be set for a window that is gone in the end. */
    void notOfWindows(Setting.Given<String> value, String name) {
        if (WindowOptions.include(name)) {
            diagnostics.report(Kind.WRONG_PLACE, value.origin(), "'" + name + "' is an option of windows; among those of the session it is lost",
                    "give it to each window");
        }
    }

    void variable(Setting.Given<String> value, String name) {
        if (!VARIABLE.matcher(name).matches()) {
            diagnostics.report(Kind.BAD_NAME, value.origin(), "no environment variable can be called " + quoted(name));
        }
    }

    private void common(String what, Setting.Given<String> name) {
        String text = name.value();
        if (text.isBlank()) {
            report(name, "a " + what + " needs a name that can be seen");
        } else if (text.contains("\\")) {
            report(name, what + " name " + quoted(text) + " contains a backslash, which tmux doubles");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            report(name, what + " name " + quoted(text) + " contains a control character, which tmux replaces or refuses");
        }
    }

    private void report(Setting.Given<String> name, String message) {
        report(name, message, "");
    }

    private void report(Setting.Given<String> name, String message, String hint) {
        diagnostics.report(Kind.BAD_NAME, name.origin(), message, hint);
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
