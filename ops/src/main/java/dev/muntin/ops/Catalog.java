package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import java.util.List;

/** The whole table of what tmux can do. Who only uses operations never loads it. */
public final class Catalog {
    private static final List<Command<? extends Operation>> COMMANDS = List.of(
            AttachSession.COMMAND,
            BreakPane.COMMAND,
            CapturePane.COMMAND,
            ClearHistory.COMMAND,
            ClockMode.COMMAND,
            CopyMode.COMMAND,
            DisplayMessage.COMMAND,
            DisplayPanes.COMMAND,
            FindWindow.COMMAND,
            IfShell.COMMAND,
            JoinPane.COMMAND,
            KillPane.COMMAND,
            KillSession.COMMAND,
            KillWindow.COMMAND,
            LastPane.COMMAND,
            LastWindow.COMMAND,
            LinkWindow.COMMAND,
            ListPanes.COMMAND,
            ListWindows.COMMAND,
            MovePane.COMMAND,
            MoveWindow.COMMAND,
            NewPane.COMMAND,
            NewSession.COMMAND,
            NewWindow.COMMAND,
            NextLayout.COMMAND,
            NextWindow.COMMAND,
            PipePane.COMMAND,
            PreviousLayout.COMMAND,
            PreviousWindow.COMMAND,
            RenameWindow.COMMAND,
            ResizePane.COMMAND,
            ResizeWindow.COMMAND,
            RespawnPane.COMMAND,
            RespawnWindow.COMMAND,
            RotateWindow.COMMAND,
            SelectLayout.COMMAND,
            SelectPane.COMMAND,
            SelectWindow.COMMAND,
            SendKeys.COMMAND,
            SendPrefix.COMMAND,
            SetOption.COMMAND,
            SplitWindow.COMMAND,
            SwapPane.COMMAND,
            SwapWindow.COMMAND,
            SwitchClient.COMMAND,
            SwitchMode.COMMAND,
            UnlinkWindow.COMMAND);

    private Catalog() {}

    /** Every command, by its word. */
    public static List<Command<? extends Operation>> commands() {
        return COMMANDS;
    }
}
