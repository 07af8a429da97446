package dev.muntin.ops;

/**
 * An operation behind which the same session, window and pane are current as before it.
 *
 * @param <O> its own sort
 */
public sealed interface Unmoving<O extends Unmoving<O>> extends Adjustable<O>
        permits
        CapturePane,
        DisplayMessage,
        IfShell,
        KillSession,
        ListPanes,
        MoveWindow,
        ResizeWindow,
        SelectLayout,
        SendKeys,
        SetOption {}
