package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.WindowShape;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ResizeWindow;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.argument.Key;
import dev.muntin.ops.argument.Program;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.List;

/** One window: made, sized, divided, arranged, and only then typed into, so that programs meet the size that they keep. */
final class WindowLowering {
    private static final String WINDOW_SIZE = "window-size";

    private final WindowSpec spec;
    private final SessionTarget.Named session;
    private final Size size;
    private final Refs refs;
    private final Steps steps;
    private final Made.Window made;
    private final Part part;
    private final Layout layout;

    WindowLowering(WindowSpec spec, int number, SessionTarget.Named session, Size size, Refs refs, Steps steps) {
        this.spec = spec;
        this.part = Part.window(number, spec.name().orElse(""));
        this.session = session;
        this.size = size;
        this.refs = refs;
        this.steps = steps;
        this.made = refs.window();
        this.layout = spec.layout().asked().orElseGet(() -> DefaultLayout.of(spec.panes().size(), size));
    }

    Made.Window made() {
        return made;
    }

    WindowTarget.Ref ref() {
        return made.window();
    }

    /** Empty where tmux shall find one. */
    String name() {
        return spec.name().orElse("");
    }

    WindowShape shape() {
        return new WindowShape(spec.name(), spec.layout(), spec.panes().stream().map(PaneSpec::directory).toList(), spec.focus(), spec.origin());
    }

    /**
     * @param make whether the window has to be made; the first one may have come with the session
     * @param replacing whether it takes the place of the session's only window
     */
    void lower(boolean make, boolean replacing) {
        if (make) {
            Start start = start(spec.panes().getFirst());
            NewWindow window = replacing
                    ? NewWindow.replacing(new WindowTarget.First(session), name(), start)
                    : NewWindow.in(session, name(), start);
            steps.add(part, window, made, spec.origin());
        }
        // A client that is attached to whatever session of the server would give its own size to the window.
        steps.add(part, ResizeWindow.to(ref(), size), spec.origin());
        spec.options().entries().forEach((name, value) ->
                steps.add(part, SetOption.of(new OptionPlace.Window(ref()), name, value.value()), value.origin()));
        List<PaneTarget.Ref> panes = divide();
        type(panes);
        if (spec.focus() != panes.size() - 1) {
            steps.add(part, SelectPane.of(panes.get(spec.focus())), spec.panes().get(spec.focus()).origin());
        }
        if (!spec.options().entries().containsKey(WINDOW_SIZE)) {
            steps.add(part, SetOption.unset(new OptionPlace.Window(ref()), WINDOW_SIZE), spec.origin());
        }
    }

    /** Splitting halves the last pane; laying out evenly in between makes room for as many as the window can hold. */
    private List<PaneTarget.Ref> divide() {
        List<PaneTarget.Ref> panes = new ArrayList<>(List.of(made.pane()));
        int count = spec.panes().size();
        for (PaneSpec pane : spec.panes().subList(1, count)) {
            if (panes.size() > 1) {
                steps.add(part, SelectLayout.of(ref(), new Layout.Named(LayoutName.TILED)), Origin.UNKNOWN);
            }
            Made.Pane next = refs.pane();
            steps.add(part, SplitWindow.of(panes.getLast(), start(pane)), next, pane.origin());
            panes.add(next.pane());
        }
        if (count > 1) {
            steps.add(part, SelectLayout.of(ref(), layout), layoutOrigin());
        }
        return panes;
    }

    private void type(List<PaneTarget.Ref> panes) {
        for (int i = 0; i < panes.size(); i++) {
            Part pane = part.pane(i + 1);
            for (LineSpec line : spec.panes().get(i).lines()) {
                if (!line.typed().isEmpty()) {
                    steps.add(pane, SendKeys.text(panes.get(i), line.typed()), line.origin());
                }
                if (line.enter()) {
                    steps.add(pane, SendKeys.press(panes.get(i), Key.ENTER), line.origin());
                }
            }
        }
    }

    private Origin layoutOrigin() {
        return switch (spec.layout()) {
            case Setting.Given<Layout> given -> given.origin();
            case Setting.Absent<Layout> absent -> spec.origin();
        };
    }

    private static Start start(PaneSpec pane) {
        return Starts.of(pane.directory(), pane.environment(), new Program.Default());
    }
}
