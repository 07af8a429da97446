package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Suggestion;
import dev.muntin.cli.line.UsageException;
import dev.muntin.compiler.plan.Build;
import dev.muntin.ops.layout.Size;
import java.util.List;
import java.util.Optional;

/** How large a session is until somebody attaches: as asked, else as the terminal, else {@link Build#SIZE}. */
final class Sizes {
    static final Option OPTION = Option.valued("WxH",
            "the size of windows until a client attaches (else the terminal's, else 200x50)", "--size");

    private Sizes() {}

    static Size of(Call call, Console console) {
        Optional<String> asked = call.value(OPTION.name());
        if (asked.isPresent()) {
            return Size.parse(asked.get()).orElseThrow(() -> new UsageException(call.syntax().command(),
                    "--size takes columns and rows, 1 to " + Size.MOST + " each, as in 200x50, not '" + asked.get() + "'" + meant(asked.get())));
        }
        return console.size().orElse(Build.SIZE);
    }

    /** Two numbers mean a size, whatever stands between them. */
    private static String meant(String asked) {
        String size = asked.strip().replaceFirst("^(\\d+)\\D+(\\d+)$", "$1x$2");
        return Size.parse(size).isEmpty() ? "" : Suggestion.of(size, List.of(size));
    }
}
