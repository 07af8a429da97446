package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns commands into what is typed; what one says of its typing holds for those behind it, until another says otherwise. */
record Lines(Values values, Diagnostics diagnostics) {
    /** Longer than anybody waits for a workspace. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** @param pane what holds until a command says otherwise */
    List<LineSpec> of(List<Command> commands, Typing pane, boolean suppressHistory) {
        List<LineSpec> lines = new ArrayList<>();
        checked(pane);
        Typing holds = pane;
        for (Command command : commands) {
            note(command, holds, pane);
            holds = checked(command.typing()).or(holds);
            lines.add(new LineSpec(values.command(command.text(), command.origin()), suppressHistory, holds.enter().orElse(true),
                    holds.sleepBefore().orElse(Duration.ZERO), holds.sleepAfter().orElse(Duration.ZERO), command.origin()));
        }
        return lines;
    }

    private void note(Command command, Typing holds, Typing pane) {
        if (holds.equals(pane)) {
            return;
        }
        String sticky = Stream.of(
                        sticks("enter", command.typing().enter(), holds.enter(), pane.enter().orElse(true)),
                        sticks("sleep_before", command.typing().sleepBefore(), holds.sleepBefore(), pane.sleepBefore().orElse(Duration.ZERO)),
                        sticks("sleep_after", command.typing().sleepAfter(), holds.sleepAfter(), pane.sleepAfter().orElse(Duration.ZERO)))
                .filter(key -> !key.isEmpty()).collect(Collectors.joining(", "));
        if (!sticky.isEmpty()) {
            diagnostics.report(Kind.STICKY_TYPING, command.origin(), "what an earlier command of the pane says of '" + sticky
                    + "' holds for this one, too", "say it here again, or otherwise");
        }
    }

    private static <T> String sticks(String key, Setting<T> own, Setting<T> holds, T usual) {
        boolean silent = own instanceof Setting.Absent<T>;
        return silent && !holds.orElse(usual).equals(usual) ? key : "";
    }

    private Typing checked(Typing typing) {
        typing.sleepBefore().ifGiven(this::check);
        typing.sleepAfter().ifGiven(this::check);
        return typing;
    }

    private void check(Setting.Given<Duration> pause) {
        if (pause.value().isNegative() || pause.value().compareTo(LONGEST) > 0) {
            diagnostics.report(Kind.BAD_VALUE, pause.origin(), "a pause takes from 0 seconds to a day");
        }
    }
}
