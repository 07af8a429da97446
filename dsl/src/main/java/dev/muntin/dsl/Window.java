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

    /** A window with nothing but a shell. */
    public static Window blank(Origin origin) {
        return new Window(Setting.absent(), Setting.absent(), Assignments.NONE, Assignments.NONE,
                Setting.absent(), Setting.absent(), Setting.absent(), List.of(), origin);
    }
}
