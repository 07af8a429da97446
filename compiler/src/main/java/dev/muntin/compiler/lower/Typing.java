package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Synchronize;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.argument.Key;
import dev.muntin.ops.target.PaneTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is typed into the panes of a window: their own lines, then in all of them those for afterwards, then what clears them. */
record Typing(WindowSpec window, Part part, Steps steps) {
    private static final String CLEAR = "clear";

    /** Whether time passes in between. */
    boolean pauses() {
        for (PaneSpec pane : window.panes()) {
            for (LineSpec line : all(pane)) {
                if (line.before().isPositive() || line.after().isPositive()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether something is typed into this pane. */
    boolean reaches(PaneSpec pane) {
        return window.clear() || !all(pane).isEmpty();
    }

    /** Whether this is a workspace's last word on its window, so that it can be typed later than all others are built. */
    boolean isLast() {
        return window.optionsAfter().isEmpty() && !window.synchronize().asked().equals(Optional.of(Synchronize.AFTER));
    }

    /** Has a pane keep its keys for later, where it is typed into at all. */
    void keep(int number, PaneTarget.Ref target, LateTyping late) {
        List<LineSpec> lines = lines(number);
        if (!lines.isEmpty()) {
            late.keep(target, lines, part.pane(number + 1));
        }
    }

    void into(List<PaneTarget.Ref> panes) {
        for (int i = 0; i < panes.size(); i++) {
            type(pane(i).lines(), i, panes.get(i));
        }
        for (int i = 0; i < panes.size(); i++) {
            type(pane(i).after(), i, panes.get(i));
        }
        for (int i = 0; i < panes.size(); i++) {
            type(clearing(pane(i)), i, panes.get(i));
        }
    }

    /** All that there is for one of them. */
    void into(int number, PaneTarget.Ref target) {
        type(lines(number), number, target);
    }

    private void type(List<LineSpec> lines, int number, PaneTarget.Ref target) {
        Part pane = part.pane(number + 1);
        for (LineSpec line : lines) {
            pause(line.before(), pane, line.origin());
            keys(line, target).forEach(keys -> steps.add(pane, keys, line.origin()));
            pause(line.after(), pane, line.origin());
        }
    }

    private List<LineSpec> lines(int number) {
        return joined(all(pane(number)), clearing(pane(number)));
    }

    private static List<SendKeys> keys(LineSpec line, PaneTarget target) {
        List<SendKeys> keys = new ArrayList<>();
        if (!line.typed().isEmpty()) {
            keys.add(SendKeys.text(target, line.typed()));
        }
        if (line.enter()) {
            keys.add(SendKeys.press(target, Key.ENTER));
        }
        return keys;
    }

    private void pause(Duration time, Part pane, Origin origin) {
        if (time.isPositive()) {
            steps.add(new Pause(time, pane, origin));
        }
    }

    /** Typed behind the others, because a pane that tmux clears now shows what its commands print later. */
    private List<LineSpec> clearing(PaneSpec pane) {
        if (!window.clear()) {
            return List.of();
        }
        boolean suppress = all(pane).stream().findFirst().map(LineSpec::suppressHistory).orElse(true);
        return List.of(new LineSpec(CLEAR, suppress, true, Duration.ZERO, Duration.ZERO, window.origin()));
    }

    private PaneSpec pane(int number) {
        return window.panes().get(number);
    }

    private static List<LineSpec> all(PaneSpec pane) {
        return joined(pane.lines(), pane.after());
    }

    private static List<LineSpec> joined(List<LineSpec> lines, List<LineSpec> more) {
        return more.isEmpty() ? lines : Stream.concat(lines.stream(), more.stream()).toList();
    }
}
