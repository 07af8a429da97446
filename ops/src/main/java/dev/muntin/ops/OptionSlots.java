package dev.muntin.ops;

import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;

/** Where options and hooks hold, for the commands that ask it by the same flags. */
record OptionSlots<O>(Slot<O, Boolean> global, Slot<O, Boolean> server, Slot<O, Boolean> window, Slot<O, Boolean> pane, Slot<O, PaneTarget> target) {
    static <O> OptionSlots<O> in(Row<O> row) {
        return new OptionSlots<>(
                row.flag('g', "global", "means all sessions, or all windows, that have no value of their own"),
                row.flag('s', "server", "means the server's options"),
                row.flag('w', "window", "means a window's options"),
                row.flag('p', "pane", "means a pane's options"),
                row.flag('t', "target", Kinds.PANE, "means this session, window or pane"));
    }

    Given<O> fill(Given<O> given, OptionPlace place) {
        return switch (place) {
            case OptionPlace.Session session -> given.set(target, session.target());
            case OptionPlace.Window of -> given.set(window).set(target, of.target());
            case OptionPlace.CurrentWindow here -> given.set(window);
            case OptionPlace.Pane of -> given.set(pane).set(target, of.target());
            case OptionPlace.Server all -> given.set(server);
            case OptionPlace.AllSessions all -> given.set(global);
            case OptionPlace.AllWindows all -> given.set(global).set(window);
        };
    }
}
