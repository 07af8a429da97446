package dev.muntin.ops;

/** An operation behind which the same session, window and pane are current as before it. */
public sealed interface Unmoving extends Operation
        permits AttachSession, ClearMark, DisplayMessage, IfShell, KeepFormat, KillSession, ListPanes, MarkPane, MoveWindow, PressKey, ResizeWindow,
                RunCommands, RunHook, SelectLayout, SetHook, SetOption, StartServer, SwitchClient, TypeText, UnsetHook, UnsetOption {}
