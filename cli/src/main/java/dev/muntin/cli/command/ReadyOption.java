package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.dsl.Readiness;
import java.util.List;
import java.util.Locale;

/** Whether typing waits for shells, as a user chooses it over what the workspace says. */
final class ReadyOption {
    /** Those of {@link Readiness}; written down, so that a help text needs nothing of a workspace to be loaded. */
    static final List<String> WORDS = List.of("auto", "always", "never");

    static final Option OPTION = Option.choice("WHEN",
            "wait for prompts before typing: auto, always or never (else as the file says)", WORDS, "--ready");

    private ReadyOption() {}

    static SessionSpec over(SessionSpec session, Call call) {
        return call.value(OPTION.name()).map(asked -> session.ready(Readiness.valueOf(asked.toUpperCase(Locale.ROOT)))).orElse(session);
    }
}
