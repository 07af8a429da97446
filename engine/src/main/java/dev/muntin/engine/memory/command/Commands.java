package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands that there are. */
final class Commands {
    private static final Set<String> STARTING = Set.of("new-session", "start-server", "kill-server");

    /** Those of tmux's that no operation needs. */
    private static final Set<String> FOREIGN = Set.of("attach-session", "attach", "bind-key", "bind", "choose-buffer", "choose-client",
            "choose-tree", "clear-history", "clearhist", "clear-prompt-history", "clearphist", "clock-mode", "command-prompt",
            "confirm-before", "confirm", "copy-mode", "customize-mode", "detach-client", "detach", "display-menu", "menu",
            "display-popup", "popup", "display-panes", "displayp", "find-window", "findw", "list-clients", "lsc", "list-commands",
            "lscm", "list-keys", "lsk", "load-buffer", "loadb", "lock-client", "lockc", "lock-server", "lock", "lock-session", "locks",
            "new-pane", "newp", "pipe-pane", "pipep", "refresh-client", "refresh", "save-buffer", "saveb", "send-prefix",
            "server-access", "show-messages", "showmsgs", "show-prompt-history", "showphist",
            "show-window-options", "showw", "suspend-client", "suspendc", "switch-client", "switchc", "switch-mode", "unbind-key", "unbind");

    private static final Map<String, Command> BY_WORD = new HashMap<>();

    static {
        List.of(new BreakPane(), new CapturePane(), new DeleteBuffer(), new DisplayMessage(), new HasSession(), new IfShell(),
                new JoinPane("join-pane", "joinp"), new JoinPane("move-pane", "movep"), new KillPane(), new KillServer(),
                new KillSession(), new KillWindow("kill-window", "killw"), new KillWindow("unlink-window", "unlinkw"),
                new LastPane(), new ListBuffers(), new ListPanes(), new ListSessions(), new ListWindows(),
                new MoveWindow("link-window", "linkw"), new MoveWindow("move-window", "movew"), new NewSession(), new NewWindow(),
                new PasteBuffer(), new RenameSession(), new RenameWindow(), new ResizePane(), new ResizeWindow(), new RespawnPane(),
                new RespawnWindow(), new RotateWindow(), new RunShell(), new SelectLayout("select-layout", "selectl"),
                new SelectLayout("next-layout", "nextl"), new SelectLayout("previous-layout", "prevl"), new SelectPane(),
                new SelectWindow("select-window", "selectw"), new SelectWindow("last-window", "last"),
                new SelectWindow("next-window", "next"), new SelectWindow("previous-window", "prev"), new SendKeys(),
                new SetBuffer(), new SetEnvironment(), new SetHook(), new SetOption("set-option", "set"),
                new SetOption("set-window-option", "setw"), new ShowBuffer(), new ShowEnvironment(), new ShowHooks(),
                new ShowOptions(), new SourceFile(), new SplitWindow(), new StartServer(), new SwapPane(), new SwapWindow(), new WaitFor())
                .forEach(command -> {
                    BY_WORD.put(command.usage().name(), command);
                    BY_WORD.put(command.usage().alias(), command);
                });
    }

    private Commands() {}

    static Optional<Command> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static Command named(String word) throws Refusal {
        Optional<Command> command = find(word);
        if (command.isPresent()) {
            return command.get();
        }
        if (FOREIGN.stream().anyMatch(name -> name.startsWith(word)) || BY_WORD.keySet().stream().anyMatch(name -> name.startsWith(word))) {
            throw new Unmodelled("the command " + word);
        }
        throw new Refusal("unknown command: " + word);
    }

    static boolean starts(Command command) {
        return STARTING.contains(command.usage().name());
    }
}
