package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be said of a window. */
public final class WindowBuilder extends Builder {
    private Setting<Integer> index = Setting.absent();
    private Setting<String> directory = Setting.absent();
    private Assignments environment = Assignments.NONE;
    private Setting<String> shell = Setting.absent();
    private Assignments options = Assignments.NONE;
    private Assignments optionsAfter = Assignments.NONE;
    private Setting<String> layout = Setting.absent();
    private Setting<Synchronize> synchronize = Setting.absent();
    private boolean clear;
    private boolean focus;
    private Setting<Boolean> suppressHistory = Setting.absent();
    private final CommandList before = new CommandList();
    private final CommandList after = new CommandList();
    private final List<Pane> panes = new ArrayList<>();

    WindowBuilder() {}

    Window window(Setting<String> name, Origin origin) {
        built();
        return new Window(name, index, directory, environment, shell, options, optionsAfter, layout, synchronize, clear, focus,
                suppressHistory, before.all(), after.all(), panes, origin);
    }

    /** Where it stands among the windows; without one it gets the first that is free. */
    public WindowBuilder index(int number) {
        index = Setting.given(number, here());
        return this;
    }

    /** Where panes start that name no directory of their own; a relative one begins at the workspace's. */
    public WindowBuilder directory(String path) {
        directory = Setting.given(requireNonNull(path, "directory"), here());
        return this;
    }

    /** A variable that the window's panes see. */
    public WindowBuilder environment(String name, String value) {
        environment = environment.with(name, value, here());
        return this;
    }

    /** What runs in panes that name nothing themselves, in place of the default shell. */
    public WindowBuilder shell(String command) {
        shell = Setting.given(requireNonNull(command, "shell"), here());
        return this;
    }

    /** A window option, as {@code set-option -w} takes it. */
    public WindowBuilder option(String name, String value) {
        options = options.with(name, value, here());
        return this;
    }

    /** The same, where the value is a number. */
    public WindowBuilder option(String name, int value) {
        return option(name, Integer.toString(value));
    }

    /** The same, where the value is {@code on} or {@code off}. */
    public WindowBuilder option(String name, boolean value) {
        return option(name, Assignments.word(value));
    }

    /** A window option that is set once all has been typed. */
    public WindowBuilder optionAfter(String name, String value) {
        optionsAfter = optionsAfter.with(name, value, here());
        return this;
    }

    /** The same, where the value is a number. */
    public WindowBuilder optionAfter(String name, int value) {
        return optionAfter(name, Integer.toString(value));
    }

    /** The same, where the value is {@code on} or {@code off}. */
    public WindowBuilder optionAfter(String name, boolean value) {
        return optionAfter(name, Assignments.word(value));
    }

    /** An arrangement of the panes that tmux knows by name. */
    public WindowBuilder layout(Layout layout) {
        return layout(requireNonNull(layout, "layout").word());
    }

    /** A layout by its name, or as {@code #{window_layout}} prints it. */
    public WindowBuilder layout(String layout) {
        this.layout = Setting.given(requireNonNull(layout, "layout"), here());
        return this;
    }

    /** What is typed into one pane reaches all of them. */
    public WindowBuilder synchronize(Synchronize from) {
        synchronize = Setting.given(requireNonNull(from, "synchronize"), here());
        return this;
    }

    /** The panes are cleared once all has been typed. */
    public WindowBuilder clear() {
        requireOpen();
        clear = true;
        return this;
    }

    /** The window to land in; the last one that says so wins. */
    public WindowBuilder focus() {
        requireOpen();
        focus = true;
        return this;
    }

    /** As {@link WorkspaceBuilder#suppressHistory}, for this window. */
    public WindowBuilder suppressHistory(boolean suppress) {
        suppressHistory = Setting.given(suppress, here());
        return this;
    }

    /** Lines to type into each pane first, as {@link WorkspaceBuilder#before} for this window. */
    public WindowBuilder before(String... lines) {
        before.add(lines, here());
        return this;
    }

    /** A line to type into each pane first, and how. */
    public WindowBuilder before(String line, Consumer<CommandBuilder> how) {
        before.add(line, how, here());
        return this;
    }

    /** Lines to type into each pane once all panes have got their own. */
    public WindowBuilder after(String... lines) {
        after.add(lines, here());
        return this;
    }

    /** A line to type into each pane once all panes have got their own, and how. */
    public WindowBuilder after(String line, Consumer<CommandBuilder> how) {
        after.add(line, how, here());
        return this;
    }

    /** The next pane: a shell, and these lines typed into it. */
    public WindowBuilder pane(String... lines) {
        return add(p -> p.run(lines), here());
    }

    /** The next pane. */
    public WindowBuilder pane(Consumer<PaneBuilder> description) {
        return add(description, here());
    }

    private WindowBuilder add(Consumer<PaneBuilder> description, Origin here) {
        PaneBuilder builder = new PaneBuilder();
        requireNonNull(description, "description").accept(builder);
        panes.add(builder.pane(here));
        return this;
    }
}
