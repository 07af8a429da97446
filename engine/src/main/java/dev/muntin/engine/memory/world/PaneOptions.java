package dev.muntin.engine.memory.world;

import static dev.muntin.engine.memory.world.OptionEntry.V3_5A;
import static dev.muntin.engine.memory.world.OptionEntry.V3_7C;
import static dev.muntin.engine.memory.world.OptionEntry.V3_8;
import static dev.muntin.engine.memory.world.OptionEntry.option;
import static dev.muntin.engine.memory.world.OptionKind.Kind.ARRAY;
import static dev.muntin.engine.memory.world.OptionKind.Kind.CHOICE;
import static dev.muntin.engine.memory.world.OptionKind.Kind.COLOUR;
import static dev.muntin.engine.memory.world.OptionKind.Kind.FLAG;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STRING;
import static dev.muntin.engine.memory.world.OptionKind.Kind.STYLE;
import static dev.muntin.engine.memory.world.OptionKind.Scope.PANE;

import java.util.List;

/** The options of panes, which hold for windows, too. */
final class PaneOptions {
    static final List<OptionEntry> ALL = List.of(
            option(PANE, COLOUR, "cursor-colour", "none").until(V3_8),
            option(PANE, COLOUR, "cursor-colour", "").since(V3_8),
            option(PANE, CHOICE, "cursor-style", "default", "default blinking-block block blinking-underline underline blinking-bar bar"),
            option(PANE, FLAG, "allow-passthrough", "off").until(V3_5A),
            option(PANE, CHOICE, "allow-passthrough", "off", "off on all").since(V3_5A),
            option(PANE, FLAG, "allow-rename", "off"),
            option(PANE, FLAG, "alternate-screen", "on"),
            option(PANE, STYLE, "pane-active-border-style",
                    "#{?pane_in_mode,fg=yellow,#{?synchronize-panes,fg=red,fg=green}}").since(V3_7C).until(V3_8),
            option(PANE, STYLE, "pane-active-border-style",
                    "fg=#{?pane_modal_flag,themeblue,#{?pane_marked,thememagenta,#{?synchronize-panes,themered,"
                            + "#{?pane_in_mode,themeyellow,themegreen}}}}").since(V3_8),
            option(PANE, STRING, "pane-border-format", "#{?pane_active,#[reverse],}#{pane_index}#[default] \"#{pane_title}\"").until(V3_7C),
            option(PANE, STRING, "pane-border-format",
                    "#{?pane_active,#[reverse],}#{pane_index}#[default] \"#{pane_title}\"#{?#{mouse},#[align=right]#[range=control|8][#{?"
                            + "#{window_zoomed_flag},u,z}]#[norange]#[range=control|9][x]#[norange],}").since(V3_7C).until(V3_8),
            option(PANE, STRING, "pane-border-format",
                    "#{?pane_active,#[reverse],}#{pane_index}#[default] \"#{pane_title}\"#{?#{mouse},#[align=right]#[range=control|7][#{?"
                            + "#{pane_floating_flag},t,f}]#[norange]#[range=control|8][#{?"
                            + "#{window_zoomed_flag},u,z}]#[norange]#[range=control|9][x]#[norange],}").since(V3_8),
            option(PANE, CHOICE, "pane-border-lines", "single", "single double heavy simple number").since(V3_8),
            option(PANE, CHOICE, "pane-border-status", "off", "off top bottom").since(V3_8),
            option(PANE, STYLE, "pane-border-style", "default").since(V3_7C).until(V3_8),
            option(PANE, STYLE, "pane-border-style", "fg=themelightgrey").since(V3_8),
            option(PANE, ARRAY, "pane-colours", ""),
            option(PANE, CHOICE, "remain-on-exit", "off", "off on failed"),
            option(PANE, STRING, "remain-on-exit-format",
                    "Pane is dead (#{?#{!=:#{pane_dead_status},},status #{pane_dead_status},}#{?#{!=:#{pane_dead_signal},},signal "
                            + "#{pane_dead_signal},}, #{t:pane_dead_time})"),
            option(PANE, FLAG, "scroll-on-clear", "on"),
            option(PANE, FLAG, "synchronize-panes", "off"),
            option(PANE, STYLE, "window-active-style", "default"),
            option(PANE, STYLE, "window-style", "default"),
            option(PANE, FLAG, "allow-set-title", "on").since(V3_5A),
            option(PANE, STRING, "copy-mode-position-format",
                    "#[align=right]#{t/p:top_line_time}#{?#{e|>:#{top_line_time},0}, ,}[#{copy_position}/#{copy_position_limit}]"
                            + "#{?search_timed_out, (timed out),#{?search_count, (#{search_count}"
                            + "#{?search_count_partial,+,} results),}}").since(V3_7C),
            option(PANE, STYLE, "pane-scrollbars-style", "bg=black,fg=white,width=1,pad=0").since(V3_7C).until(V3_8),
            option(PANE, STYLE, "pane-scrollbars-style", "bg=themedarkgrey,fg=themelightgrey,width=1,pad=0").since(V3_8),
            option(PANE, STRING, "tree-mode-preview-format",
                    "#{?pane_format,#{pane_index}:#{pane_title},#{window_index}:#{window_name}}").since(V3_7C),
            option(PANE, STYLE, "switch-mode-match-style", "bg=cyan fg=black").since(V3_8));

    private PaneOptions() {}
}
