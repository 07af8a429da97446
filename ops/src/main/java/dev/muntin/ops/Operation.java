package dev.muntin.ops;

import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One thing that tmux can do, as a value: it says what it is and never does it. */
public sealed interface Operation
        permits AttachSession, DisplayMessage, IfShell, KillSession, ListPanes, MoveWindow, NewSession, NewWindow, PressKey, ResizeWindow, SelectLayout,
                SelectPane, SelectWindow, SetGlobalOption, SetOption, SplitWindow, SwitchClient, TypeText, UnsetGlobalOption, UnsetOption {
    /** What is known of the command behind it. */
    TmuxCommand command();

    /** The command's word and its arguments, each escaped for what tmux does with it; a channel quotes them. */
    List<String> words();

    /** The line that it writes to its client, once or more, when it is done; empty if it is silent. */
    default Optional<Format> printed() {
        return Optional.empty();
    }

    /** Whether tmux can refuse it although its target stands. */
    default boolean refusable() {
        return command().is(TmuxCommand.Trait.REFUSABLE);
    }

    /** The same operation with its targets replaced, for instance by addresses. */
    Operation retarget(UnaryOperator<Target> address);
}
