package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.WindowShape;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.Key;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.PressKey;
import dev.muntin.ops.Program;
import dev.muntin.ops.ResizeWindow;
import dev.muntin.ops.Scope;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.TypeText;
import dev.muntin.ops.UnsetOption;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.Ref;
import dev.muntin.ops.target.Target;
import java.util.ArrayList;
import java.util.List;

/** One window: made, sized, divided, arranged, and only then typed into, so that programs meet the size that they keep. */
final class WindowLowering {
    private static final String WINDOW_SIZE = "window-size";

    private final WindowSpec spec;
    private final int number;
    private final Target.Session session;
    private final Size size;
    private final Refs refs;
    private final Steps steps;
    private final Made.Window made;
    private final Layout layout;

    WindowLowering(WindowSpec spec, int number, Target.Session session, Size size, Refs refs, Steps steps) {
        this.spec = spec;
        this.number = number;
        this.session = session;
        this.size = size;
        this.refs = refs;
        this.steps = steps;
        this.made = refs.window();
        this.layout = spec.layout().orElse(DefaultLayout.of(spec.panes().size(), size));
    }

    Made.Window made() {
        return made;
    }

    Ref ref() {
        return made.window();
    }

    /** Empty where tmux shall find one. */
    String name() {
        return spec.name().orElse("");
    }

    WindowShape shape() {
        return new WindowShape(spec.name(), layout, spec.panes().stream().map(PaneSpec::directory).toList(), spec.focus(), spec.origin());
    }

    /**
     * @param make whether the window has to be made; the first one may have come with the session
     * @param replacing whether it takes the place of the session's only window
     */
    void lower(boolean make, boolean replacing) {
        steps.about(label());
        if (make) {
            Target place = replacing ? new Target.FirstWindow(session) : session;
            steps.add(new NewWindow(place, replacing, name(), start(spec.panes().getFirst())), made, spec.origin());
        }
        // A client that is attached to whatever session of the server would give its own size to the window.
        steps.add(new ResizeWindow(ref(), size), spec.origin());
        spec.options().entries().forEach((name, value) ->
                steps.add(new SetOption(Scope.WINDOW, ref(), name, value.value()), value.origin()));
        List<Ref> panes = divide();
        type(panes);
        steps.about(label());
        if (spec.focus() != panes.size() - 1) {
            steps.add(new SelectPane(panes.get(spec.focus())), spec.panes().get(spec.focus()).origin());
        }
        if (!spec.options().entries().containsKey(WINDOW_SIZE)) {
            steps.add(new UnsetOption(Scope.WINDOW, ref(), WINDOW_SIZE), spec.origin());
        }
    }

    /** Splitting halves the last pane; laying out evenly in between makes room for as many as the window can hold. */
    private List<Ref> divide() {
        List<Ref> panes = new ArrayList<>(List.of(made.pane()));
        int count = spec.panes().size();
        for (PaneSpec pane : spec.panes().subList(1, count)) {
            if (panes.size() > 1) {
                steps.add(new SelectLayout(ref(), new Layout.Named(LayoutName.TILED)), Origin.UNKNOWN);
            }
            Made.Pane next = refs.pane();
            steps.add(new SplitWindow(panes.getLast(), start(pane)), next, pane.origin());
            panes.add(next.pane());
        }
        if (count > 1) {
            steps.add(new SelectLayout(ref(), layout), layoutOrigin());
        }
        return panes;
    }

    private void type(List<Ref> panes) {
        for (int i = 0; i < panes.size(); i++) {
            steps.about(label() + ", pane " + (i + 1));
            for (Command line : spec.panes().get(i).lines()) {
                if (!line.text().isEmpty()) {
                    steps.add(new TypeText(panes.get(i), line.text()), line.origin());
                }
                steps.add(new PressKey(panes.get(i), Key.ENTER), line.origin());
            }
        }
    }

    private String label() {
        return "window " + number + spec.name().asked().map(name -> " '" + name + "'").orElse("");
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
