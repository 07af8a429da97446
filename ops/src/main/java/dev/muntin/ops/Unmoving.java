package dev.muntin.ops;

/** An operation behind which the same session, window and pane are current as before it. */
public sealed interface Unmoving extends Operation
        permits AttachSession, DisplayMessage, IfShell, KillSession, ListPanes, MoveWindow, PressKey, ResizeWindow, SelectLayout, SetOption,
                SwitchClient, TypeText, UnsetOption {}
