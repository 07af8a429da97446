package dev.muntin.analyzer;

import java.util.Set;

/** The options that tmux keeps for windows, as 3.3a, 3.5a, 3.7c and 3.8 list them; not those that are a session's in some of these. */
final class WindowOptions {
    private static final Set<String> NAMES = Set.of(
            "aggressive-resize", "allow-passthrough", "allow-rename", "allow-set-title", "alternate-screen", "automatic-rename",
            "automatic-rename-format", "clock-mode-colour", "clock-mode-style", "copy-mode-current-line-number-style",
            "copy-mode-current-line-style", "copy-mode-current-match-style", "copy-mode-line-number-style", "copy-mode-line-numbers",
            "copy-mode-mark-style", "copy-mode-match-style", "copy-mode-position-format", "copy-mode-position-style",
            "copy-mode-selection-style", "cursor-colour", "cursor-style", "display-panes-border-style", "display-panes-format",
            "fill-character", "main-pane-height", "main-pane-width", "menu-border-lines", "menu-border-style", "menu-selected-style",
            "menu-style", "mode-keys", "mode-style", "monitor-activity", "monitor-bell", "monitor-silence", "other-pane-height",
            "other-pane-width", "pane-active-border-style", "pane-base-index", "pane-border-format", "pane-border-indicators",
            "pane-border-lines", "pane-border-status", "pane-border-style", "pane-colours", "pane-scrollbars",
            "pane-scrollbars-position", "pane-scrollbars-style", "pane-scrollbars-timeout", "pane-status-current-style",
            "pane-status-style", "popup-border-lines", "popup-border-style", "popup-style", "remain-on-exit", "remain-on-exit-format",
            "scroll-on-clear", "session-status-current-style", "session-status-style", "switch-mode-match-style", "synchronize-panes",
            "tiled-layout-max-columns", "tree-mode-border-style", "tree-mode-preview-format", "tree-mode-preview-style",
            "tree-mode-selection-style", "window-active-style", "window-pane-current-status-format", "window-pane-status-format",
            "window-size", "window-status-activity-style", "window-status-bell-style", "window-status-current-format",
            "window-status-current-style", "window-status-format", "window-status-last-style", "window-status-separator",
            "window-status-style", "window-style", "wrap-search", "xterm-keys");

    private WindowOptions() {}

    static boolean include(String name) {
        return NAMES.contains(name);
    }
}
