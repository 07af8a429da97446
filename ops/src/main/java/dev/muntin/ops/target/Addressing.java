package dev.muntin.ops.target;

/** Turns what operations act on into something that tmux can resolve. Sessions need none: they have names. */
public interface Addressing {
    WindowTarget window(WindowTarget target);

    PaneTarget pane(PaneTarget target);
}
