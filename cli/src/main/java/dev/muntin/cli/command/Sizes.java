package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Suggestion;
import dev.muntin.cli.line.UsageException;
import dev.muntin.compiler.plan.Build;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.layout.Size;
import java.util.List;
import java.util.Optional;

/** How large windows are until somebody attaches: as asked, else as in the terminal, else {@link Build#SIZE}. */
final class Sizes {
    static final Option OPTION = Option.valued("WxH",
            "the size of windows until a client attaches (else what the terminal has for them, else 200x50)", "--size");
    private static final String STATUS = "status";

    private Sizes() {}

    static Size of(Call call, Console console, SessionSpec session) {
        Optional<String> asked = call.value(OPTION.name());
        if (asked.isPresent()) {
            return Size.parse(asked.get()).orElseThrow(() -> new UsageException(call.syntax().command(),
                    "--size takes columns and rows, 1 to " + Size.MOST + " each, as in 200x50, not '" + asked.get() + "'" + meant(asked.get())));
        }
        return console.size().map(terminal -> within(terminal, console, session)).orElse(Build.SIZE);
    }

    /** The pane of a tmux that we are in has the status lines of that one outside already. */
    private static Size within(Size terminal, Console console, SessionSpec session) {
        int lines = Outer.of(console.environment()).isPresent() ? 0 : statusLines(session);
        return new Size(terminal.columns(), Math.max(1, terminal.rows() - lines));
    }

    /** As the workspace has it; what tmux.conf says is not known here, and most leave it as it is. */
    private static int statusLines(SessionSpec session) {
        Assignments options = session.options().entries().containsKey(STATUS) ? session.options() : session.globalOptions();
        Setting.Given<String> status = options.entries().get(STATUS);
        return switch (status == null ? "on" : status.value()) {
            case "off", "0" -> 0;
            case "2" -> 2;
            case "3" -> 3;
            case "4" -> 4;
            case "5" -> 5;
            default -> 1;
        };
    }

    /** Two numbers mean a size, whatever stands between them. */
    private static String meant(String asked) {
        String size = asked.strip().replaceFirst("^(\\d+)\\D+(\\d+)$", "$1x$2");
        return Size.parse(size).isEmpty() ? "" : Suggestion.of(size, List.of(size));
    }
}
