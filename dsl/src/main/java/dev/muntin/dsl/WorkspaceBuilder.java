package dev.muntin.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be said of a workspace; lives only inside the lambda of {@link Workspace#workspace}. */
public final class WorkspaceBuilder {
    private Setting<String> directory = Setting.absent();
    private Assignments environment = Assignments.NONE;
    private Assignments options = Assignments.NONE;
    private Setting<Boolean> suppressHistory = Setting.absent();
    private final List<Window> windows = new ArrayList<>();

    WorkspaceBuilder() {}

    Workspace workspace(String name, Origin origin) {
        return new Workspace(Setting.given(name, origin), directory, environment, options, suppressHistory, windows, origin);
    }

    /** Where windows start that name no directory of their own; {@code ~} and {@code $NAME} are expanded. */
    public WorkspaceBuilder directory(String path) {
        directory = Setting.given(path, Origin.caller());
        return this;
    }

    /** A variable of the session; every pane sees it. */
    public WorkspaceBuilder environment(String name, String value) {
        environment = environment.with(name, value, Origin.caller());
        return this;
    }

    /** A session option, as {@code set-option} takes it. */
    public WorkspaceBuilder option(String name, String value) {
        options = options.with(name, value, Origin.caller());
        return this;
    }

    public WorkspaceBuilder option(String name, int value) {
        return option(name, Integer.toString(value));
    }

    public WorkspaceBuilder option(String name, boolean value) {
        return option(name, value ? "on" : "off");
    }

    /** Whether typed commands begin with a blank, which keeps them out of most shells' history; they do unless this says no. */
    public WorkspaceBuilder suppressHistory(boolean suppress) {
        suppressHistory = Setting.given(suppress, Origin.caller());
        return this;
    }

    /** The next window. */
    public WorkspaceBuilder window(String name, Consumer<WindowBuilder> description) {
        Origin here = Origin.caller();
        return add(Setting.given(name, here), description, here);
    }

    /** The next window, named by tmux after what runs in it. */
    public WorkspaceBuilder window(Consumer<WindowBuilder> description) {
        return add(Setting.absent(), description, Origin.caller());
    }

    private WorkspaceBuilder add(Setting<String> name, Consumer<WindowBuilder> description, Origin here) {
        WindowBuilder builder = new WindowBuilder();
        description.accept(builder);
        windows.add(builder.window(name, here));
        return this;
    }
}
