package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be said of a workspace; lives only inside the lambda of {@link Workspace#workspace}. */
public final class WorkspaceBuilder extends Builder {
    private Setting<String> directory = Setting.absent();
    private Assignments environment = Assignments.NONE;
    private Assignments options = Assignments.NONE;
    private Assignments globalOptions = Assignments.NONE;
    private Setting<String> beforeScript = Setting.absent();
    private Hooks hooks = Hooks.NONE;
    private Readiness readiness = Readiness.AUTO;
    private Setting<Boolean> suppressHistory = Setting.absent();
    private final CommandList before = new CommandList();
    private final List<Window> windows = new ArrayList<>();

    WorkspaceBuilder() {}

    Workspace workspace(String name, Origin origin) {
        built();
        return new Workspace(Setting.given(name, origin), directory, environment, options, globalOptions, beforeScript, hooks,
                readiness, suppressHistory, before.all(), windows, origin);
    }

    /** Where windows start that name no directory of their own; {@code ~} and {@code $NAME} are expanded. */
    public WorkspaceBuilder directory(String path) {
        directory = Setting.given(requireNonNull(path, "directory"), here());
        return this;
    }

    /** A variable of the session; every pane sees it. */
    public WorkspaceBuilder environment(String name, String value) {
        environment = environment.with(name, value, here());
        return this;
    }

    /** A session option, as {@code set-option} takes it. */
    public WorkspaceBuilder option(String name, String value) {
        options = options.with(name, value, here());
        return this;
    }

    /** The same, where the value is a number. */
    public WorkspaceBuilder option(String name, int value) {
        return option(name, Integer.toString(value));
    }

    /** The same, where the value is {@code on} or {@code off}. */
    public WorkspaceBuilder option(String name, boolean value) {
        return option(name, Assignments.word(value));
    }

    /** An option for all sessions of the server; it stays when this one ends. */
    public WorkspaceBuilder globalOption(String name, String value) {
        globalOptions = globalOptions.with(name, value, here());
        return this;
    }

    /** The same, where the value is a number. */
    public WorkspaceBuilder globalOption(String name, int value) {
        return globalOption(name, Integer.toString(value));
    }

    /** The same, where the value is {@code on} or {@code off}. */
    public WorkspaceBuilder globalOption(String name, boolean value) {
        return globalOption(name, Assignments.word(value));
    }

    /** A program that runs before anything is built, without a shell; if it fails, nothing is. */
    public WorkspaceBuilder beforeScript(String command) {
        beforeScript = Setting.given(requireNonNull(command, "beforeScript"), here());
        return this;
    }

    /** Lines for a shell before the session is built. */
    public WorkspaceBuilder onStart(String... lines) {
        hooks = hooks.start(lines, here());
        return this;
    }

    /** Lines for a shell when a session that stands already is attached to. */
    public WorkspaceBuilder onRestart(String... lines) {
        hooks = hooks.restart(lines, here());
        return this;
    }

    /** Lines for a shell when the session's last client leaves. */
    public WorkspaceBuilder onExit(String... lines) {
        hooks = hooks.exit(lines, here());
        return this;
    }

    /** Lines for a shell before {@code stop} ends the session. */
    public WorkspaceBuilder onStop(String... lines) {
        hooks = hooks.stop(lines, here());
        return this;
    }

    /** Whether typing waits for the prompts of the panes. */
    public WorkspaceBuilder readiness(Readiness readiness) {
        requireOpen();
        this.readiness = requireNonNull(readiness, "readiness");
        return this;
    }

    /** Lines to type into each pane first: those said here, then the window's, then the pane's, then its commands. */
    public WorkspaceBuilder before(String... lines) {
        before.add(lines, here());
        return this;
    }

    /** A line to type into each pane first, and how. */
    public WorkspaceBuilder before(String line, Consumer<CommandBuilder> how) {
        before.add(line, how, here());
        return this;
    }

    /** Whether typed commands begin with a blank, which keeps them out of most shells' history; they do unless this says no. */
    public WorkspaceBuilder suppressHistory(boolean suppress) {
        suppressHistory = Setting.given(suppress, here());
        return this;
    }

    /** The next window. */
    public WorkspaceBuilder window(String name, Consumer<WindowBuilder> description) {
        Origin here = here();
        return add(Setting.given(requireNonNull(name, "name"), here), description, here);
    }

    /** The next window, named by tmux after what runs in it. */
    public WorkspaceBuilder window(Consumer<WindowBuilder> description) {
        return add(Setting.absent(), description, here());
    }

    private WorkspaceBuilder add(Setting<String> name, Consumer<WindowBuilder> description, Origin here) {
        WindowBuilder builder = new WindowBuilder();
        requireNonNull(description, "description").accept(builder);
        windows.add(builder.window(name, here));
        return this;
    }
}
