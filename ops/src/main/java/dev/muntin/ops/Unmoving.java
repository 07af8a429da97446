package dev.muntin.ops;

/**
 * An operation behind which the same session, window and pane are current as before it.
 *
 * @param <O> its own sort
 */
public sealed interface Unmoving<O extends Unmoving<O>> extends Adjustable<O>
        permits
        CapturePane,
        ClearHistory,
        ClockMode,
        CopyMode,
        DisplayMessage,
        DisplayPanes,
        FindWindow,
        IfShell,
        KillSession,
        ListPanes,
        ListWindows,
        MoveWindow,
        NextLayout,
        PipePane,
        PreviousLayout,
        RenameWindow,
        ResizePane,
        ResizeWindow,
        RespawnPane,
        RespawnWindow,
        SelectLayout,
        SendKeys,
        SendPrefix,
        SetOption,
        SwitchMode {}
