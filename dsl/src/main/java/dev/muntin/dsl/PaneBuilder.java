package dev.muntin.dsl;

import java.util.ArrayList;
import java.util.List;

/** What can be said of a pane. */
public final class PaneBuilder {
    private Setting<String> directory = Setting.absent();
    private Assignments environment = Assignments.NONE;
    private final List<Command> commands = new ArrayList<>();
    private Setting<Boolean> focus = Setting.absent();
    private Setting<Boolean> suppressHistory = Setting.absent();

    PaneBuilder() {}

    Pane pane(Origin origin) {
        return new Pane(directory, environment, commands, focus, suppressHistory, origin);
    }

    /** Where the pane starts; a relative one begins at the window's directory. */
    public PaneBuilder directory(String path) {
        directory = Setting.given(path, Origin.caller());
        return this;
    }

    /** A variable that this pane sees. Giving any replaces the window's variables for this pane. */
    public PaneBuilder environment(String name, String value) {
        environment = environment.with(name, value, Origin.caller());
        return this;
    }

    /** Lines to type, each submitted. */
    public PaneBuilder run(String... lines) {
        Origin here = Origin.caller();
        for (String line : lines) {
            commands.add(new Command(line, here));
        }
        return this;
    }

    /** The pane to land in; the last one of its window that says so wins. */
    public PaneBuilder focus() {
        focus = Setting.given(true, Origin.caller());
        return this;
    }

    /** As {@link WorkspaceBuilder#suppressHistory}, for this pane. */
    public PaneBuilder suppressHistory(boolean suppress) {
        suppressHistory = Setting.given(suppress, Origin.caller());
        return this;
    }
}
