package dev.muntin.engine.memory.world;

import static dev.muntin.engine.memory.world.OptionEntry.V3_5A;
import static dev.muntin.engine.memory.world.OptionEntry.V3_7C;
import static dev.muntin.engine.memory.world.OptionEntry.V3_8;
import static dev.muntin.engine.memory.world.OptionEntry.option;
import static dev.muntin.engine.memory.world.OptionKind.Kind.CHOICE;
import static dev.muntin.engine.memory.world.OptionKind.Kind.COLOUR;
import static dev.muntin.engine.memory.world.OptionKind.Kind.FLAG;
import static dev.muntin.engine.memory.world.OptionKind.Kind.NUMBER;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STRING;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STYLE;
import static dev.muntin.engine.memory.world.OptionKind.Scope.WINDOW;

import java.util.List;

/** The options of windows. */
final class WindowOptions {
    static final List<OptionEntry> ALL = List.of(
            option(WINDOW, COLOUR, "display-panes-active-colour", "themered").since(V3_8),
            option(WINDOW, COLOUR, "display-panes-colour", "themeblue").since(V3_8),
            option(WINDOW, NUMBER, "display-panes-time", "1000", "1").since(V3_8),
            option(WINDOW, FLAG, "aggressive-resize", "off"),
            option(WINDOW, FLAG, "automatic-rename", "on"),
            option(WINDOW, STRING, "automatic-rename-format", "#{?pane_in_mode,[tmux],#{pane_current_command}}#{?pane_dead,[dead],}"),
            option(WINDOW, COLOUR, "clock-mode-colour", "blue").until(V3_8),
            option(WINDOW, COLOUR, "clock-mode-colour", "themeblue").since(V3_8),
            option(WINDOW, CHOICE, "clock-mode-style", "24", "12 24"),
            option(WINDOW, STYLE, "copy-mode-match-style", "bg=cyan,fg=black").until(V3_8),
            option(WINDOW, STYLE, "copy-mode-match-style", "bg=themecyan,fg=themeblack").since(V3_8),
            option(WINDOW, STYLE, "copy-mode-current-match-style", "bg=magenta,fg=black").until(V3_8),
            option(WINDOW, STYLE, "copy-mode-current-match-style", "bg=thememagenta,fg=themeblack").since(V3_8),
            option(WINDOW, STYLE, "copy-mode-mark-style", "bg=red,fg=black").until(V3_8),
            option(WINDOW, STYLE, "copy-mode-mark-style", "bg=themeyellow,fg=themeblack").since(V3_8),
            option(WINDOW, STRING, "fill-character", "").until(V3_8),
            option(WINDOW, STRING, "fill-character", "#{?is_inside,#[bg=themedarkgrey] ,#[fg=themelightgrey]#[acs]~}").since(V3_8),
            option(WINDOW, STRING, "main-pane-height", "24"),
            option(WINDOW, STRING, "main-pane-width", "80"),
            option(WINDOW, CHOICE, "mode-keys", "emacs", "emacs vi"),
            option(WINDOW, STYLE, "mode-style", "bg=yellow,fg=black").until(V3_7C),
            option(WINDOW, STYLE, "mode-style", "noattr,bg=yellow,fg=black").since(V3_7C).until(V3_8),
            option(WINDOW, STYLE, "mode-style", "noattr,bg=themeyellow,fg=themeblack").since(V3_8),
            option(WINDOW, FLAG, "monitor-activity", "off"),
            option(WINDOW, FLAG, "monitor-bell", "on"),
            option(WINDOW, NUMBER, "monitor-silence", "0", "0"),
            option(WINDOW, STRING, "other-pane-height", "0"),
            option(WINDOW, STRING, "other-pane-width", "0"),
            option(WINDOW, STYLE, "pane-active-border-style", "#{?pane_in_mode,fg=yellow,#{?synchronize-panes,fg=red,fg=green}}").until(V3_7C),
            option(WINDOW, NUMBER, "pane-base-index", "0", "0"),
            option(WINDOW, CHOICE, "pane-border-indicators", "colour", "off colour arrows both"),
            option(WINDOW, CHOICE, "pane-border-lines", "single", "single double heavy simple number").until(V3_8),
            option(WINDOW, CHOICE, "pane-border-status", "off", "off top bottom").until(V3_8),
            option(WINDOW, STYLE, "pane-border-style", "default").until(V3_7C),
            option(WINDOW, STYLE, "popup-style", "default").until(V3_8),
            option(WINDOW, STYLE, "popup-style", "bg=themedarkgrey,fg=themewhite").since(V3_8),
            option(WINDOW, STYLE, "popup-border-style", "default").until(V3_8),
            option(WINDOW, STYLE, "popup-border-style", "bg=themedarkgrey,fg=themelightgrey").since(V3_8),
            option(WINDOW, CHOICE, "popup-border-lines", "single", "single double heavy simple rounded padded none"),
            option(WINDOW, CHOICE, "window-size", "latest", "largest smallest manual latest"),
            option(WINDOW, STYLE, "window-status-activity-style", "reverse"),
            option(WINDOW, STYLE, "window-status-bell-style", "reverse"),
            option(WINDOW, STRING, "window-status-current-format", "#I:#W#{?window_flags,#{window_flags}, }"),
            option(WINDOW, STYLE, "window-status-current-style", "default").until(V3_8),
            option(WINDOW, STYLE, "window-status-current-style", "underscore").since(V3_8),
            option(WINDOW, STRING, "window-status-format", "#I:#W#{?window_flags,#{window_flags}, }"),
            option(WINDOW, STYLE, "window-status-last-style", "default"),
            option(WINDOW, STRING, "window-status-separator", " "),
            option(WINDOW, STYLE, "window-status-style", "default"),
            option(WINDOW, FLAG, "wrap-search", "on"),
            option(WINDOW, FLAG, "xterm-keys", "on"),
            option(WINDOW, STYLE, "menu-style", "default").since(V3_5A).until(V3_8),
            option(WINDOW, STYLE, "menu-style", "bg=themedarkgrey,fg=themewhite").since(V3_8),
            option(WINDOW, STYLE, "menu-selected-style", "bg=yellow,fg=black").since(V3_5A).until(V3_8),
            option(WINDOW, STYLE, "menu-selected-style", "bg=themeyellow,fg=themeblack").since(V3_8),
            option(WINDOW, STYLE, "menu-border-style", "default").since(V3_5A).until(V3_8),
            option(WINDOW, STYLE, "menu-border-style", "bg=themedarkgrey,fg=themelightgrey").since(V3_8),
            option(WINDOW, CHOICE, "menu-border-lines", "single", "single double heavy simple rounded padded none").since(V3_5A),
            option(WINDOW, STYLE, "pane-status-current-style", "default").since(V3_7C).until(V3_8),
            option(WINDOW, STYLE, "pane-status-current-style", "underscore").since(V3_8),
            option(WINDOW, STYLE, "pane-status-style", "default").since(V3_7C),
            option(WINDOW, STYLE, "session-status-current-style", "default").since(V3_7C).until(V3_8),
            option(WINDOW, STYLE, "session-status-current-style", "underscore").since(V3_8),
            option(WINDOW, STYLE, "session-status-style", "default").since(V3_7C),
            option(WINDOW, STYLE, "copy-mode-position-style", "#{E:mode-style}").since(V3_7C),
            option(WINDOW, STYLE, "copy-mode-selection-style", "#{E:mode-style}").since(V3_7C),
            option(WINDOW, STYLE, "copy-mode-current-line-number-style", "fg=yellow").since(V3_7C).until(V3_8),
            option(WINDOW, STYLE, "copy-mode-current-line-number-style", "fg=themeyellow").since(V3_8),
            option(WINDOW, STYLE, "copy-mode-line-number-style", "fg=white,dim").since(V3_7C).until(V3_8),
            option(WINDOW, STYLE, "copy-mode-line-number-style", "fg=themelightgrey,dim").since(V3_8),
            option(WINDOW, CHOICE, "copy-mode-line-numbers", "off", "off on").since(V3_7C),
            option(WINDOW, CHOICE, "pane-scrollbars", "off", "off modal on").since(V3_7C),
            option(WINDOW, CHOICE, "pane-scrollbars-position", "right", "right left").since(V3_7C),
            option(WINDOW, NUMBER, "tiled-layout-max-columns", "0", "0").since(V3_7C),
            option(WINDOW, STYLE, "tree-mode-preview-style",
                    "fg=#{?#{||:#{&&:#{pane_format},#{pane_active}},#{&&:#{window_format},#{window_active}}},"
                            + "#{display-panes-active-colour},#{display-panes-colour}}").since(V3_7C).until(V3_8),
            option(WINDOW, STYLE, "tree-mode-preview-style",
                    "fg=#{?#{||:#{&&:#{pane_format},#{pane_active}},#{&&:#{window_format},#{window_active}}},themered,themeblue}").since(V3_8),
            option(WINDOW, STRING, "window-pane-current-status-format", "#P:[#T]#{?pane_flags,#{pane_flags}, }").since(V3_7C),
            option(WINDOW, STRING, "window-pane-status-format", "#P:[#T]#{?pane_flags,#{pane_flags}, }").since(V3_7C),
            option(WINDOW, STYLE, "display-panes-border-style", "bg=themedarkgrey,fg=themelightgrey").since(V3_8),
            option(WINDOW, STRING, "display-panes-format", "#[align=right]#{pane_unzoomed_width}x#{pane_unzoomed_height}").since(V3_8),
            option(WINDOW, STYLE, "copy-mode-current-line-style", "default").since(V3_8),
            option(WINDOW, NUMBER, "pane-scrollbars-timeout", "500", "0").since(V3_8),
            option(WINDOW, STYLE, "tree-mode-border-style", "bg=themedarkgrey,fg=themelightgrey").since(V3_8),
            option(WINDOW, STYLE, "tree-mode-selection-style", "#{E:mode-style}").since(V3_8));

    private WindowOptions() {}
}
