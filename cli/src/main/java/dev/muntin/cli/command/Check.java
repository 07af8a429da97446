package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import java.util.List;

/** {@code check}: says what is wrong with workspaces. */
final class Check implements Command {
    private static final Syntax SYNTAX = new Syntax("check", "WORKSPACE...", "say what is wrong with workspaces; needs no tmux, builds nothing",
            List.of(), List.of("muntin check dev.yaml", "muntin check examples/*.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        if (call.arguments().isEmpty()) {
            throw new UsageException(SYNTAX.command(), "which workspace?");
        }
        // Not short-circuited: every one is looked at.
        long sound = call.arguments().stream().filter(workspace -> isSound(workspace, console)).count();
        return sound == call.arguments().size() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private static boolean isSound(String workspace, Console console) {
        try {
            return new WorkspaceReader(console, true).read(workspace).isPresent();
        } catch (UsageException missing) {
            console.say(missing.words());
            return false;
        }
    }
}
