package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Setting;

/** The keys of a workspace that draw titles on the borders of all its panes: another way to write options of its windows. */
record PaneTitles(boolean enabled, Setting<String> position, Setting<String> format) {
    private static final String STATUS = "pane-border-status";
    private static final String FORMAT = "pane-border-format";

    static PaneTitles of(Fields session) {
        return new PaneTitles(
                session.isTrue(Key.ENABLE_PANE_TITLES),
                session.text(Key.PANE_TITLE_POSITION).or(Setting.given("top", session.origin())),
                session.text(Key.PANE_TITLE_FORMAT));
    }

    /** The options of a window, which go over what the workspace says for all. */
    Assignments in(Assignments options) {
        return enabled ? add(FORMAT, format, add(STATUS, position, options)) : options;
    }

    private static Assignments add(String name, Setting<String> value, Assignments options) {
        boolean open = !options.entries().containsKey(name);
        return value instanceof Setting.Given<String> given && open ? options.with(name, given.value(), given.origin()) : options;
    }
}
