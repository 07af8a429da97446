package dev.muntin.cli.command;

import dev.muntin.cli.Console;
import dev.muntin.cli.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import java.util.List;

/** {@code check}: says what is wrong with workspaces. */
public final class Check implements Command {
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
        WorkspaceReader reader = new WorkspaceReader(console, true);
        // Not short-circuited: every file is looked at.
        long sound = call.arguments().stream().map(reader::read).filter(session -> session.isPresent()).count();
        return sound == call.arguments().size() ? ExitCode.DONE : ExitCode.USAGE;
    }
}
