package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.diagnostic.Nearest;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutReading;
import java.util.List;
import java.util.stream.Stream;

/** Lets no layout pass that tmux would refuse; some it does not survive. */
record Layouts(Diagnostics diagnostics, Setting<String> window) {
    Setting<Layout> of(Setting<String> written, int panes) {
        return written instanceof Setting.Given<String> given ? of(given, panes) : Setting.absent();
    }

    private Setting<Layout> of(Setting.Given<String> written, int panes) {
        return switch (Layout.parse(written.value())) {
            case LayoutReading.Valid valid -> fitting(valid.layout(), written, panes);
            case LayoutReading.Unknown unknown -> refused(written, label() + " has an unknown layout '" + unknown.word() + "'", nearest(unknown.word()));
            case LayoutReading.Malformed malformed -> refused(written, label() + " has a layout that tmux would refuse: " + malformed.reason(), "");
        };
    }

    /** tmux drops the cells that it has no pane for, and refuses a layout with too few. */
    private Setting<Layout> fitting(Layout layout, Setting.Given<String> written, int panes) {
        if (layout instanceof Layout.Custom custom && custom.layout().cells().size() < panes) {
            String message = label() + " has " + panes + " panes, its layout has cells for " + custom.layout().cells().size();
            return refused(written, message, "");
        }
        return Setting.given(layout, written.origin());
    }

    private Setting<Layout> refused(Setting.Given<String> written, String message, String hint) {
        diagnostics.report(Kind.UNKNOWN_LAYOUT, written.origin(), message, hint);
        return Setting.absent();
    }

    private String label() {
        return window.asked().map(name -> "window '" + name + "'").orElse("the window");
    }

    private static String nearest(String word) {
        List<String> names = Stream.of(LayoutName.values()).map(LayoutName::word).toList();
        String near = Nearest.hint(word, names);
        return near.isEmpty() ? "tmux knows " + String.join(", ", names) : near;
    }
}
