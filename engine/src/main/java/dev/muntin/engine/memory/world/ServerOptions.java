package dev.muntin.engine.memory.world;

import static dev.muntin.engine.memory.world.OptionEntry.V3_5A;
import static dev.muntin.engine.memory.world.OptionEntry.V3_7C;
import static dev.muntin.engine.memory.world.OptionEntry.V3_8;
import static dev.muntin.engine.memory.world.OptionEntry.option;
import static dev.muntin.engine.memory.world.OptionKind.Kind.ARRAY;
import static dev.muntin.engine.memory.world.OptionKind.Kind.CHOICE;
import static dev.muntin.engine.memory.world.OptionKind.Kind.COLOUR;
import static dev.muntin.engine.memory.world.OptionKind.Kind.FLAG;
import static dev.muntin.engine.memory.world.OptionKind.Kind.KEY;
import static dev.muntin.engine.memory.world.OptionKind.Kind.NUMBER;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STRING;
import static dev.muntin.engine.memory.world.OptionKind.Scope.SERVER;

import java.util.List;

/** The options of the server. */
final class ServerOptions {
    static final List<OptionEntry> ALL = List.of(
            option(SERVER, KEY, "backspace", "C-?"),
            option(SERVER, NUMBER, "buffer-limit", "50", "1"),
            option(SERVER, ARRAY, "command-alias", ""),
            option(SERVER, STRING, "copy-command", ""),
            option(SERVER, STRING, "default-terminal", "tmux-256color"),
            option(SERVER, STRING, "editor", "/usr/bin/vi"),
            option(SERVER, NUMBER, "escape-time", "500", "0").until(V3_5A),
            option(SERVER, NUMBER, "escape-time", "10", "0").since(V3_5A),
            option(SERVER, FLAG, "exit-empty", "on"),
            option(SERVER, FLAG, "exit-unattached", "off"),
            option(SERVER, CHOICE, "extended-keys", "off", "off on always"),
            option(SERVER, FLAG, "focus-events", "off"),
            option(SERVER, STRING, "history-file", ""),
            option(SERVER, NUMBER, "message-limit", "1000", "0"),
            option(SERVER, NUMBER, "prompt-history-limit", "100", "0"),
            option(SERVER, CHOICE, "set-clipboard", "external", "off external on"),
            option(SERVER, ARRAY, "terminal-overrides", ""),
            option(SERVER, ARRAY, "terminal-features", ""),
            option(SERVER, ARRAY, "user-keys", ""),
            option(SERVER, CHOICE, "extended-keys-format", "xterm", "csi-u xterm").since(V3_5A),
            option(SERVER, NUMBER, "prefix-timeout", "0", "0").since(V3_5A),
            option(SERVER, ARRAY, "codepoint-widths", "").since(V3_7C),
            option(SERVER, STRING, "default-client-command", "new-session").since(V3_7C),
            option(SERVER, CHOICE, "get-clipboard", "buffer", "off buffer request both").since(V3_7C),
            option(SERVER, NUMBER, "input-buffer-size", "1048576", "1").since(V3_7C),
            option(SERVER, FLAG, "variation-selector-always-wide", "on").since(V3_7C),
            option(SERVER, FLAG, "clear-on-attach", "on").since(V3_8),
            option(SERVER, CHOICE, "theme", "detect", "detect light dark").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-black", "#{?#{e|>=:#{client_colours},256},gray5,black}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-white", "#{?#{e|>=:#{client_colours},256},gray90,white}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-light-grey", "#{?#{e|>=:#{client_colours},256},gray70,white}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-dark-grey", "#{?#{e|>=:#{client_colours},256},gray15,black}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-green", "#{?#{e|>=:#{client_colours},256},yellowgreen,green}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-yellow", "#{?#{e|>=:#{client_colours},256},darkgoldenrod,yellow}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-red", "#{?#{e|>=:#{client_colours},256},indianred,red}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-blue", "#{?#{e|>=:#{client_colours},256},skyblue3,blue}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-cyan", "#{?#{e|>=:#{client_colours},256},cadetblue,cyan}").since(V3_8),
            option(SERVER, COLOUR, "dark-theme-magenta", "#{?#{e|>=:#{client_colours},256},mediumpurple,magenta}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-black", "#{?#{e|>=:#{client_colours},256},gray10,black}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-white", "#{?#{e|>=:#{client_colours},256},gray95,white}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-light-grey", "#{?#{e|>=:#{client_colours},256},gray80,white}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-dark-grey", "#{?#{e|>=:#{client_colours},256},gray45,black}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-green", "#{?#{e|>=:#{client_colours},256},seagreen,green}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-yellow", "#{?#{e|>=:#{client_colours},256},darkgoldenrod,yellow}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-red", "#{?#{e|>=:#{client_colours},256},indianred4,red}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-blue", "#{?#{e|>=:#{client_colours},256},steelblue,blue}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-cyan", "#{?#{e|>=:#{client_colours},256},darkcyan,cyan}").since(V3_8),
            option(SERVER, COLOUR, "light-theme-magenta", "#{?#{e|>=:#{client_colours},256},purple4,magenta}").since(V3_8));

    private ServerOptions() {}
}
