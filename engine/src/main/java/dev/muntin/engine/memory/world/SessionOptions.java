package dev.muntin.engine.memory.world;

import static dev.muntin.engine.memory.world.OptionEntry.V3_5A;
import static dev.muntin.engine.memory.world.OptionEntry.V3_7;
import static dev.muntin.engine.memory.world.OptionEntry.V3_7C;
import static dev.muntin.engine.memory.world.OptionEntry.V3_8;
import static dev.muntin.engine.memory.world.OptionEntry.option;
import static dev.muntin.engine.memory.world.OptionKind.Kind.ARRAY;
import static dev.muntin.engine.memory.world.OptionKind.Kind.CHOICE;
import static dev.muntin.engine.memory.world.OptionKind.Kind.COLOUR;
import static dev.muntin.engine.memory.world.OptionKind.Kind.FLAG;
import static dev.muntin.engine.memory.world.OptionKind.Kind.KEY;
import static dev.muntin.engine.memory.world.OptionKind.Kind.NUMBER;
import static dev.muntin.engine.memory.world.OptionKind.Kind.PATTERN;
import static dev.muntin.engine.memory.world.OptionKind.Kind.SHELL;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STRING;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STYLE;
import static dev.muntin.engine.memory.world.OptionKind.Scope.SESSION;

import java.util.List;

/** The options of sessions. */
final class SessionOptions {
    static final List<OptionEntry> ALL = List.of(
            option(SESSION, CHOICE, "activity-action", "other", "none any current other"),
            option(SESSION, NUMBER, "assume-paste-time", "1", "0"),
            option(SESSION, NUMBER, "base-index", "0", "0"),
            option(SESSION, CHOICE, "bell-action", "any", "none any current other"),
            option(SESSION, STRING, "default-command", ""),
            option(SESSION, SHELL, "default-shell", "/bin/bash"),
            option(SESSION, PATTERN, "default-size", "80x24"),
            option(SESSION, FLAG, "destroy-unattached", "off").until(V3_5A),
            option(SESSION, CHOICE, "destroy-unattached", "off", "off on keep-last keep-group").since(V3_5A),
            option(SESSION, CHOICE, "detach-on-destroy", "on", "off on no-detached previous next"),
            option(SESSION, COLOUR, "display-panes-active-colour", "red").until(V3_8),
            option(SESSION, COLOUR, "display-panes-colour", "blue").until(V3_8),
            option(SESSION, NUMBER, "display-panes-time", "1000", "1").until(V3_8),
            option(SESSION, NUMBER, "display-time", "750", "0"),
            option(SESSION, NUMBER, "history-limit", "2000", "0"),
            option(SESSION, STRING, "key-table", "root"),
            option(SESSION, NUMBER, "lock-after-time", "0", "0"),
            option(SESSION, STRING, "lock-command", "lock -np"),
            option(SESSION, STYLE, "message-command-style", "bg=black,fg=yellow").until(V3_7C),
            option(SESSION, STYLE, "message-command-style", "bg=black,fg=yellow,fill=black").since(V3_7C).until(V3_8),
            option(SESSION, STYLE, "message-command-style",
                    "bg=themeblack,fg=themeyellow,#{?#{m/r:(^|#,)IS(PANE|MODE)($|#,),#{prompt_flags}},,fill=themeblack}").since(V3_8),
            option(SESSION, STYLE, "message-style", "bg=yellow,fg=black").until(V3_7C),
            option(SESSION, STYLE, "message-style", "bg=yellow,fg=black,fill=yellow").since(V3_7C).until(V3_8),
            option(SESSION, STYLE, "message-style",
                    "bg=themeyellow,fg=themeblack,#{?#{m/r:(^|#,)IS(PANE|MODE)($|#,),#{prompt_flags}},,fill=themeyellow}").since(V3_8),
            option(SESSION, FLAG, "mouse", "off").until(V3_8),
            option(SESSION, FLAG, "mouse", "on").since(V3_8),
            option(SESSION, KEY, "prefix", "C-b"),
            option(SESSION, KEY, "prefix2", "None"),
            option(SESSION, FLAG, "renumber-windows", "off"),
            option(SESSION, NUMBER, "repeat-time", "500", "0"),
            option(SESSION, FLAG, "set-titles", "off"),
            option(SESSION, STRING, "set-titles-string", "#S:#I:#W - \"#T\" #{session_alerts}"),
            option(SESSION, CHOICE, "silence-action", "other", "none any current other"),
            option(SESSION, CHOICE, "status", "on", "off on 2 3 4 5"),
            option(SESSION, COLOUR, "status-bg", "default"),
            option(SESSION, COLOUR, "status-fg", "default"),
            option(SESSION, ARRAY, "status-format", ""),
            option(SESSION, NUMBER, "status-interval", "15", "0"),
            option(SESSION, CHOICE, "status-justify", "left", "left centre right absolute-centre"),
            option(SESSION, CHOICE, "status-keys", "emacs", "emacs vi"),
            option(SESSION, STRING, "status-left", "[#{session_name}] "),
            option(SESSION, NUMBER, "status-left-length", "10", "0"),
            option(SESSION, STYLE, "status-left-style", "default"),
            option(SESSION, CHOICE, "status-position", "bottom", "top bottom"),
            option(SESSION, STRING, "status-right",
                    "#{?window_bigger,[#{window_offset_x}#,#{window_offset_y}] ,}\"#{=21:pane_title}\" %H:%M %d-%b-%y"),
            option(SESSION, NUMBER, "status-right-length", "40", "0"),
            option(SESSION, STYLE, "status-right-style", "default"),
            option(SESSION, STYLE, "status-style", "bg=green,fg=black").until(V3_8),
            option(SESSION, STYLE, "status-style", "bg=themegreen,fg=themeblack").since(V3_8),
            option(SESSION, ARRAY, "update-environment",
                    "DISPLAY KRB5CCNAME SSH_ASKPASS SSH_AUTH_SOCK SSH_AGENT_PID SSH_CONNECTION WINDOWID XAUTHORITY").until(V3_7),
            option(SESSION, ARRAY, "update-environment",
                    "DISPLAY KRB5CCNAME MSYSTEM SSH_ASKPASS SSH_AUTH_SOCK SSH_AGENT_PID SSH_CONNECTION WAYLAND_DISPLAY WINDOWID XAUTHORITY X"
                            + "DG_CURRENT_DESKTOP XDG_SESSION_DESKTOP XDG_SESSION_TYPE").since(V3_7),
            option(SESSION, CHOICE, "visual-activity", "off", "off on both"),
            option(SESSION, CHOICE, "visual-bell", "off", "off on both"),
            option(SESSION, CHOICE, "visual-silence", "off", "off on both"),
            option(SESSION, STRING, "word-separators", "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"),
            option(SESSION, CHOICE, "message-line", "0", "0 1 2 3 4").since(V3_5A),
            option(SESSION, FLAG, "focus-follows-mouse", "off").since(V3_7C),
            option(SESSION, NUMBER, "initial-repeat-time", "0", "0").since(V3_7C),
            option(SESSION, STRING, "message-format", "#[#{?#{command_prompt},#{E:message-command-style},#{E:message-style}}]#{message}").since(V3_7C),
            option(SESSION, COLOUR, "prompt-cursor-colour", "none").since(V3_7C).until(V3_8),
            option(SESSION, COLOUR, "prompt-cursor-colour", "").since(V3_8),
            option(SESSION, CHOICE, "prompt-cursor-style",
                    "default", "default blinking-block block blinking-underline underline blinking-bar bar").since(V3_7C),
            option(SESSION, CHOICE, "prompt-command-cursor-style",
                    "default", "default blinking-block block blinking-underline underline blinking-bar bar").since(V3_7C),
            option(SESSION, COLOUR, "prompt-command-cursor-colour", "").since(V3_8));

    private SessionOptions() {}
}
