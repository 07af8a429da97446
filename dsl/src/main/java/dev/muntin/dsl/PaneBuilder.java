package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.function.Consumer;

/** What can be said of a pane. */
public final class PaneBuilder extends Builder {
    private Setting<String> directory = Setting.absent();
    private Setting<Assignments> environment = Setting.absent();
    private Setting<String> shell = Setting.absent();
    private Setting<String> title = Setting.absent();
    private Setting<PaneSize> size = Setting.absent();
    private final CommandList before = new CommandList();
    private final CommandList commands = new CommandList();
    private Typing typing = Typing.UNSAID;
    private boolean focus;
    private Setting<Boolean> suppressHistory = Setting.absent();

    PaneBuilder() {}

    Pane pane(Origin origin) {
        built();
        return new Pane(directory, environment, shell, title, size, before.all(), commands.all(), typing, focus, suppressHistory, origin);
    }

    /** Where the pane starts; a relative one begins at the window's directory. */
    public PaneBuilder directory(String path) {
        directory = Setting.given(requireNonNull(path, "directory"), here());
        return this;
    }

    /** A variable that this pane sees. Giving any replaces the window's variables for this pane. */
    public PaneBuilder environment(String name, String value) {
        Origin here = here();
        environment = Setting.given(environment.orElse(Assignments.NONE).with(name, value, here), here);
        return this;
    }

    /** The pane sees none of the window's variables. */
    public PaneBuilder withoutEnvironment() {
        environment = Setting.given(Assignments.NONE, here());
        return this;
    }

    /** What runs in the pane in place of the default shell; the pane ends with it. */
    public PaneBuilder shell(String command) {
        shell = Setting.given(requireNonNull(command, "shell"), here());
        return this;
    }

    /** What the pane is called on its border. */
    public PaneBuilder title(String text) {
        title = Setting.given(requireNonNull(text, "title"), here());
        return this;
    }

    /** How many columns or rows it takes. */
    public PaneBuilder cells(int count) {
        size = Setting.given(new PaneSize.Cells(count), here());
        return this;
    }

    /** How much of the window it takes. */
    public PaneBuilder percent(int share) {
        size = Setting.given(new PaneSize.Percent(share), here());
        return this;
    }

    /** Lines to type before its other commands, as {@link WorkspaceBuilder#before} for this pane alone. */
    public PaneBuilder before(String... lines) {
        before.add(lines, here());
        return this;
    }

    /** A line to type before its other commands, and how. */
    public PaneBuilder before(String line, Consumer<CommandBuilder> how) {
        before.add(line, how, here());
        return this;
    }

    /** Lines to type. */
    public PaneBuilder run(String... lines) {
        commands.add(lines, here());
        return this;
    }

    /** A line to type, and how: {@code run("make", c -> c.enter(false))}. */
    public PaneBuilder run(String line, Consumer<CommandBuilder> how) {
        commands.add(line, how, here());
        return this;
    }

    /** Whether Enter is pressed behind commands that do not say; it is unless this says no. */
    public PaneBuilder enter(boolean press) {
        typing = typing.enter(press, here());
        return this;
    }

    /** How long to wait before each command that does not say. */
    public PaneBuilder sleepBefore(Duration pause) {
        typing = typing.sleepBefore(requireNonNull(pause, "pause"), here());
        return this;
    }

    /** How long to wait behind each command that does not say. */
    public PaneBuilder sleepAfter(Duration pause) {
        typing = typing.sleepAfter(requireNonNull(pause, "pause"), here());
        return this;
    }

    /** The pane to land in; the last one of its window that says so wins. */
    public PaneBuilder focus() {
        requireOpen();
        focus = true;
        return this;
    }

    /** As {@link WorkspaceBuilder#suppressHistory}, for this pane. */
    public PaneBuilder suppressHistory(boolean suppress) {
        suppressHistory = Setting.given(suppress, here());
        return this;
    }
}
