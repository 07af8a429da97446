package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.dsl.Readiness;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether typing waits for shells, as a user chooses it over what the workspace says. */
final class ReadyOption {
    static final Option OPTION = Option.choice("WHEN",
            "wait for prompts before typing: auto, always or never (else as the file says)",
            Stream.of(Readiness.values()).map(ReadyOption::word).toList(), "--ready");

    private ReadyOption() {}

    static SessionSpec over(SessionSpec session, Call call) {
        List<Readiness> all = List.of(Readiness.values());
        return call.value(OPTION.name())
                .map(asked -> session.ready(all.stream().filter(ready -> word(ready).equals(asked)).findFirst().orElseThrow()))
                .orElse(session);
    }

    private static String word(Readiness ready) {
        return ready.name().toLowerCase(Locale.ROOT);
    }
}
