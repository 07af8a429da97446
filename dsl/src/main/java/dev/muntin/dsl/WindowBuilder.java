package dev.muntin.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be said of a window. */
public final class WindowBuilder {
    private Setting<String> directory = Setting.absent();
    private Assignments environment = Assignments.NONE;
    private Assignments options = Assignments.NONE;
    private Setting<String> layout = Setting.absent();
    private Setting<Boolean> focus = Setting.absent();
    private Setting<Boolean> suppressHistory = Setting.absent();
    private final List<Pane> panes = new ArrayList<>();

    WindowBuilder() {}

    Window window(Setting<String> name, Origin origin) {
        return new Window(name, directory, environment, options, layout, focus, suppressHistory, panes, origin);
    }

    /** Where panes start that name no directory of their own; a relative one begins at the workspace's. */
    public WindowBuilder directory(String path) {
        directory = Setting.given(path, Origin.caller());
        return this;
    }

    /** A variable that the window's panes see. */
    public WindowBuilder environment(String name, String value) {
        environment = environment.with(name, value, Origin.caller());
        return this;
    }

    /** A window option, as {@code set-option -w} takes it. */
    public WindowBuilder option(String name, String value) {
        options = options.with(name, value, Origin.caller());
        return this;
    }

    public WindowBuilder option(String name, int value) {
        return option(name, Integer.toString(value));
    }

    public WindowBuilder option(String name, boolean value) {
        return option(name, value ? "on" : "off");
    }

    public WindowBuilder layout(Layout name) {
        return layout(name.word());
    }

    /** A layout by its name, or as {@code #{window_layout}} prints it. */
    public WindowBuilder layout(String layout) {
        this.layout = Setting.given(layout, Origin.caller());
        return this;
    }

    /** The window to land in; the last one that says so wins. */
    public WindowBuilder focus() {
        focus = Setting.given(true, Origin.caller());
        return this;
    }

    /** As {@link WorkspaceBuilder#suppressHistory}, for this window. */
    public WindowBuilder suppressHistory(boolean suppress) {
        suppressHistory = Setting.given(suppress, Origin.caller());
        return this;
    }

    /** The next pane: a shell, and these lines typed into it. */
    public WindowBuilder pane(String... commands) {
        return add(p -> p.run(commands), Origin.caller());
    }

    /** The next pane. */
    public WindowBuilder pane(Consumer<PaneBuilder> description) {
        return add(description, Origin.caller());
    }

    private WindowBuilder add(Consumer<PaneBuilder> description, Origin here) {
        PaneBuilder builder = new PaneBuilder();
        description.accept(builder);
        panes.add(builder.pane(here));
        return this;
    }
}
