package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.lower.Lowering;
import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.compiler.plan.Step;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A lowered session drawn by hand: the references are counted from 0 in the order in which things are made. */
final class Sketch {
    static final SessionTarget.Named X = new SessionTarget.Named("x");
    private static final Part PART = Part.session("x");

    private final List<Step> steps = new ArrayList<>();
    private final List<WindowTarget.Ref> windows = new ArrayList<>();
    private final List<List<PaneTarget.Ref>> panes = new ArrayList<>();
    private int next;

    /** A session with its first window. */
    static Sketch session() {
        Sketch sketch = new Sketch();
        return sketch.add(NewSession.detached(X, "", new Size(80, 24), Start.DEFAULT, Lowering.STANDS), sketch.made());
    }

    Sketch window() {
        return add(NewWindow.in(X, "", Start.DEFAULT), made());
    }

    /** One more pane in this window, counted from 0. */
    Sketch split(int window) {
        Made.Pane pane = new Made.Pane(new PaneTarget.Ref(next++));
        add(SplitWindow.of(panes.get(window).getLast()), pane);
        panes.get(window).add(pane.pane());
        return this;
    }

    Sketch type(int window, int pane) {
        return add(SendKeys.text(panes.get(window).get(pane), "x"), new Made.Nothing());
    }

    Sketch tiled(int window) {
        return add(SelectLayout.of(windows.get(window), new Layout.Named(LayoutName.TILED)), new Made.Nothing());
    }

    Sketch select(int window, int pane) {
        return add(SelectPane.of(panes.get(window).get(pane)), new Made.Nothing());
    }

    Sketch select(int window) {
        return add(SelectWindow.of(windows.get(window)), new Made.Nothing());
    }

    /** Something that makes tmux wait. */
    Sketch wait(String command) {
        return add(RunShell.commands(new Format(command)), new Made.Nothing());
    }

    /** Something that makes tmux wait if some condition holds. */
    Sketch waitIf(String command) {
        return add(IfShell.holds(X, new Format("#{@some}"), List.of(RunShell.commands(new Format(command)))), new Made.Nothing());
    }

    Sketch pause() {
        steps.add(new Pause(Duration.ofMillis(500), PART, Origin.UNKNOWN));
        return this;
    }

    Sketch await(int window, int pane) {
        steps.add(new AwaitReady(List.of(new Prompt(panes.get(window).get(pane), PART)), PART, Origin.UNKNOWN));
        return this;
    }

    int windows() {
        return windows.size();
    }

    int panes(int window) {
        return panes.get(window).size();
    }

    Plan by(Planner planner) {
        return planner.plan(new Lowered(X, steps, new Shape("x", List.of(), 0), "n1", List.of()));
    }

    /** Each dispatch as its operations, without what frames a build, with a line between the dispatches. */
    List<String> lines(Planner planner) {
        List<String> lines = new ArrayList<>();
        for (var step : by(planner).steps()) {
            lines.add("--");
            switch (step) {
                case Dispatch dispatch -> dispatch.body().stream().filter(operation -> !(operation instanceof SetHook)).map(operation -> String.join(" ", operation.words()))
                        .filter(line -> !line.contains("@muntin") && !line.startsWith("list-panes")).forEach(lines::add);
                case HostStep outside -> lines.add(outside.getClass().getSimpleName());
            }
        }
        return lines;
    }

    private Sketch add(Operation operation, Made made) {
        steps.add(new PlannedOperation(operation, made, PART, Origin.UNKNOWN));
        return this;
    }

    private Made.Window made() {
        Made.Window made = new Made.Window(new WindowTarget.Ref(next++), new PaneTarget.Ref(next++));
        windows.add(made.window());
        panes.add(new ArrayList<>(List.of(made.pane())));
        return made;
    }
}
