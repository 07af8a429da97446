package dev.muntin.dsl;

import java.util.List;

/** One window as its author described it; a window without panes gets one blank pane. */
public record Window(
        Setting<String> name,
        Setting<String> directory,
        Assignments environment,
        Assignments options,
        Setting<String> layout,
        Setting<Boolean> focus,
        Setting<Boolean> suppressHistory,
        List<Pane> panes,
        Origin origin) {
    public Window {
        panes = List.copyOf(panes);
    }
}
