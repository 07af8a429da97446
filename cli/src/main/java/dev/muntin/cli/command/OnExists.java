package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What becomes of a session that stands already, as a user chooses it. */
enum OnExists {
    /** It is left as it is, and attached to. */
    ATTACH,
    /** That is a failure. */
    ERROR,
    /** It ends when the new one stands. */
    REPLACE,
    /** It is attached to if it is as its workspace asks; else that is a failure. */
    REUSE;

    static final Option OPTION = Option.choice("WHAT", "of a session that stands: attach (default), error, replace, reuse",
            Stream.of(values()).map(OnExists::word).toList(), "--on-exists");

    static OnExists of(Call call) {
        List<OnExists> all = List.of(values());
        return call.value(OPTION.name()).flatMap(asked -> all.stream().filter(each -> each.word().equals(asked)).findFirst()).orElse(ATTACH);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
