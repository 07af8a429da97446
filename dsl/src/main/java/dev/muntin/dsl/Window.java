package dev.muntin.dsl;

import java.util.List;

/**
 * One window as its author described it; a window without panes gets one blank pane.
 *
 * @param index where it stands among the windows; without one it gets the first that is free
 * @param shell what runs in its panes in place of the default shell
 * @param optionsAfter options that are set once all has been typed
 * @param clear whether its panes are cleared in the end
 * @param before typed first into each pane, behind what the workspace says so
 * @param after typed into each pane once all panes have got their own commands
 */
public record Window(
        Setting<String> name,
        Setting<Integer> index,
        Setting<String> directory,
        Assignments environment,
        Setting<String> shell,
        Assignments options,
        Assignments optionsAfter,
        Setting<String> layout,
        Setting<Synchronize> synchronize,
        boolean clear,
        boolean focus,
        Setting<Boolean> suppressHistory,
        List<Command> before,
        List<Command> after,
        List<Pane> panes,
        Origin origin) {
    public Window {
        before = List.copyOf(before);
        after = List.copyOf(after);
        panes = List.copyOf(panes);
    }

    /** A window with nothing but a shell. */
    public static Window blank(Origin origin) {
        return new WindowBuilder().window(Setting.absent(), origin);
    }
}
