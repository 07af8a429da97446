package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.argument.Key;
import dev.muntin.ops.target.PaneTarget;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is typed into the panes of a window: their own lines, then in all of them those for afterwards, then what clears them. */
record Typing(WindowSpec window, Part part, Steps steps) {
    private static final String CLEAR = "clear";

    /** Whether time passes in between. */
    boolean pauses() {
        return window.panes().stream().flatMap(Typing::all).anyMatch(line -> line.before().isPositive() || line.after().isPositive());
    }

    /** Whether something is typed into this pane. */
    boolean reaches(PaneSpec pane) {
        return window.clear() || all(pane).findAny().isPresent();
    }

    void into(List<PaneTarget.Ref> panes) {
        for (int i = 0; i < panes.size(); i++) {
            type(pane(i).lines(), i, panes);
        }
        for (int i = 0; i < panes.size(); i++) {
            type(pane(i).after(), i, panes);
        }
        for (int i = 0; window.clear() && i < panes.size(); i++) {
            type(List.of(clear(pane(i))), i, panes);
        }
    }

    private void type(List<LineSpec> lines, int number, List<PaneTarget.Ref> panes) {
        Part pane = part.pane(number + 1);
        PaneTarget.Ref target = panes.get(number);
        for (LineSpec line : lines) {
            pause(line.before(), pane, line.origin());
            if (!line.typed().isEmpty()) {
                steps.add(pane, SendKeys.text(target, line.typed()), line.origin());
            }
            if (line.enter()) {
                steps.add(pane, SendKeys.press(target, Key.ENTER), line.origin());
            }
            pause(line.after(), pane, line.origin());
        }
    }

    private void pause(Duration time, Part pane, Origin origin) {
        if (time.isPositive()) {
            steps.add(new Pause(time, pane, origin));
        }
    }

    /** Typed behind the others, because a pane that tmux clears now shows what its commands print later. */
    private LineSpec clear(PaneSpec pane) {
        boolean suppress = all(pane).findFirst().map(LineSpec::suppressHistory).orElse(true);
        return new LineSpec(CLEAR, suppress, true, Duration.ZERO, Duration.ZERO, window.origin());
    }

    private PaneSpec pane(int number) {
        return window.panes().get(number);
    }

    private static Stream<LineSpec> all(PaneSpec pane) {
        return Stream.concat(pane.lines().stream(), pane.after().stream());
    }
}
