package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.PaneTarget;
import java.util.ArrayList;
import java.util.List;

/** The panes of a window: made one behind the other, and then arranged. */
record Division(WindowSpec spec, Part part, Size size, Refs refs, Steps steps) {
    /** Splitting halves the last pane; laying out evenly in between makes room for as many as the window can hold. */
    List<PaneTarget.Ref> of(Made.Window window) {
        List<PaneTarget.Ref> panes = new ArrayList<>(List.of(window.pane()));
        title(spec.panes().getFirst(), 1, window.pane());
        for (PaneSpec pane : spec.panes().subList(1, spec.panes().size())) {
            if (panes.size() > 1) {
                steps.add(part, SelectLayout.of(window.window(), new Layout.Named(LayoutName.TILED)), Origin.UNKNOWN);
            }
            Made.Pane next = refs.pane();
            steps.add(part, SplitWindow.of(panes.getLast(), Starts.of(pane)), next, pane.origin());
            panes.add(next.pane());
            title(pane, panes.size(), next.pane());
        }
        if (panes.size() > 1) {
            steps.add(part, SelectLayout.of(window.window(), layout()), layoutOrigin());
        }
        return panes;
    }

    private void title(PaneSpec pane, int number, PaneTarget.Ref target) {
        pane.title().ifGiven(title -> {
            steps.add(part.pane(number), SelectPane.of(target).with(SelectPane.TITLE, title.value()), title.origin());
            // Many a prompt sets the title, too. tmux before 3.5 cannot keep it from that, and is not asked.
            steps.add(part.pane(number), SetOption.of(new OptionPlace.Pane(target), "allow-set-title", "off").with(SetOption.QUIET), title.origin());
        });
    }

    /** How its author wants the panes to lie; absent where that is left open. */
    Setting<Layout> asked() {
        return SizedLayout.of(spec, size).map(sized -> Setting.<Layout>given(sized, layoutOrigin())).orElse(spec.layout());
    }

    private Layout layout() {
        return asked().asked().orElseGet(() -> DefaultLayout.of(spec.panes().size(), size));
    }

    private Origin layoutOrigin() {
        return switch (spec.layout()) {
            case Setting.Given<Layout> given -> given.origin();
            case Setting.Absent<Layout> absent -> spec.origin();
        };
    }
}
