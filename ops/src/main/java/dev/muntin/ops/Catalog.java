package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import java.util.List;

/** The whole table of what tmux can do. Who only uses operations never loads it. */
public final class Catalog {
    private static final List<Command<? extends Operation>> COMMANDS = List.of(
            AttachSession.COMMAND,
            CapturePane.COMMAND,
            DisplayMessage.COMMAND,
            IfShell.COMMAND,
            KillSession.COMMAND,
            ListPanes.COMMAND,
            MoveWindow.COMMAND,
            NewSession.COMMAND,
            NewWindow.COMMAND,
            ResizeWindow.COMMAND,
            SelectLayout.COMMAND,
            SelectPane.COMMAND,
            SelectWindow.COMMAND,
            SendKeys.COMMAND,
            SetOption.COMMAND,
            SplitWindow.COMMAND,
            SwitchClient.COMMAND);

    private Catalog() {}

    /** Every command, by its word. */
    public static List<Command<? extends Operation>> commands() {
        return COMMANDS;
    }
}
