package dev.muntin.engine.memory.world;

import static dev.muntin.engine.memory.world.OptionEntry.V3_5A;
import static dev.muntin.engine.memory.world.OptionEntry.V3_7C;
import static dev.muntin.engine.memory.world.OptionEntry.V3_8;
import static dev.muntin.engine.memory.world.OptionEntry.hook;

import java.util.ArrayList;
import java.util.List;

/** The hooks, which are options, too. */
final class HookOptions {
    private static final List<String> OF_ALL_RELEASES = List.of(
            "after-bind-key", "after-capture-pane", "after-copy-mode", "after-display-message", "after-display-panes", "after-kill-pane",
            "after-list-buffers", "after-list-clients", "after-list-keys", "after-list-panes", "after-list-sessions", "after-list-windows",
            "after-load-buffer", "after-lock-server", "after-new-session", "after-new-window", "after-paste-buffer", "after-pipe-pane",
            "after-refresh-client", "after-rename-session", "after-rename-window", "after-resize-pane", "after-resize-window",
            "after-save-buffer", "after-select-layout", "after-select-pane", "after-select-window", "after-send-keys", "after-set-buffer",
            "after-set-environment", "after-set-hook", "after-set-option", "after-show-environment", "after-show-messages",
            "after-show-options", "after-split-window", "after-unbind-key", "alert-activity", "alert-bell", "alert-silence",
            "client-active", "client-attached", "client-detached", "client-focus-in", "client-focus-out", "client-resized",
            "client-session-changed", "pane-died", "pane-exited", "pane-focus-in", "pane-focus-out", "pane-mode-changed",
            "pane-set-clipboard", "pane-title-changed", "session-closed", "session-created", "session-renamed", "session-window-changed",
            "window-layout-changed", "window-linked", "window-pane-changed", "window-renamed", "window-resized", "window-unlinked");

    private static final List<String> SINCE_3_8 = List.of(
            "after-swap-window", "client-closed", "client-created", "marked-pane-changed", "pane-activity", "pane-bell",
            "pane-command-finished", "pane-command-started", "pane-created", "pane-mode-entered", "pane-mode-exited", "pane-moved",
            "pane-prompt-closed", "pane-prompt-opened", "pane-resized", "pane-shell-prompt", "session-added-to-group",
            "session-removed-from-group", "window-closed", "window-created", "window-unzoomed", "window-zoomed");

    private HookOptions() {}

    static List<OptionEntry> all() {
        List<OptionEntry> all = new ArrayList<>();
        for (String name : OF_ALL_RELEASES) {
            all.add(hook(name));
        }
        for (String name : SINCE_3_8) {
            all.add(hook(name).since(V3_8));
        }
        all.add(hook("after-queue").until(V3_8));
        all.add(hook("client-dark-theme").since(V3_7C));
        all.add(hook("client-light-theme").since(V3_7C));
        all.add(hook("command-error").since(V3_5A));
        return all;
    }
}
