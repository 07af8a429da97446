package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.NameFault;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses what some version of tmux would store under another name, or not at all: a rewritten name cannot be found again. */
record Names(Diagnostics diagnostics) {
    private static final TmuxVersion STRICT = TmuxVersion.of(3, 7);

    void session(Setting.Given<String> name) {
        String text = name.value();
        NameFault.session(text).or(() -> changedBySome(text)).ifPresent(fault -> report("session", name, fault, other(text)));
    }

    private static String other(String text) {
        String other = text.replaceAll("[.:]+", "-");
        return isFine(other) ? quoted(other) + " would do" : Variables.unset(text);
    }

    void window(Setting.Given<String> name) {
        String text = name.value();
        unseen(text).or(() -> NameFault.changed(text)).ifPresentOrElse(fault -> report("window", name, fault, ""), () -> {
            if (Kinds.NEW_NAME.on(Text.of(text), STRICT) instanceof Fit.Lacks) {
                diagnostics.report(Kind.RISKY_NAME, name.origin(), "window name " + quoted(text) + " is refused by tmux 3.7.0");
            }
        });
    }

    void option(Setting.Given<String> value, String name) {
        if (!Patterns.OPTION.matcher(name).matches()) {
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
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            diagnostics.report(Kind.BAD_NAME, value.origin(), "no environment variable can be called " + quoted(name));
        }
    }

    private static Optional<String> unseen(String text) {
        return text.isBlank() ? Optional.of("cannot be seen") : Optional.empty();
    }

    private static boolean isFine(String session) {
        return NameFault.session(session).isEmpty() && changedBySome(session).isEmpty();
    }

    private static Optional<String> changedBySome(String session) {
        TmuxVersion since = Kinds.NEW_SESSION.since(new SessionTarget.Named(session));
        return since.equals(TmuxVersion.OLDEST) ? Optional.empty() : Optional.of("is changed or refused by tmux before " + since);
    }

    private void report(String what, Setting.Given<String> name, String fault, String hint) {
        diagnostics.report(Kind.BAD_NAME, name.origin(), what + " name " + quoted(name.value()) + " " + fault, hint);
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /** Made for the first option. */
    private static final class Patterns {
        static final Pattern OPTION = Pattern.compile("@?[A-Za-z0-9][A-Za-z0-9_@-]*(\\[[0-9]+])?");
    }
}
