package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Setting;

/** The keys of a workspace that draw titles on the borders of all its panes: another way to write options of its windows. */
record PaneTitles(Fields fields) {
    private static final String STATUS = "pane-border-status";
    private static final String FORMAT = "pane-border-format";

    /** The options of a window, which go over what the workspace says for all. */
    Assignments in(Assignments options) {
        if (!fields.isTrue(Key.ENABLE_PANE_TITLES)) {
            return options;
        }
        Setting<String> position = fields.text(Key.PANE_TITLE_POSITION).or(Setting.given("top", fields.origin()));
        return add(FORMAT, fields.text(Key.PANE_TITLE_FORMAT), add(STATUS, position, options));
    }

    private static Assignments add(String name, Setting<String> value, Assignments options) {
        boolean open = !options.entries().containsKey(name);
        return value instanceof Setting.Given<String> given && open ? options.with(name, given.value(), given.origin()) : options;
    }
}
