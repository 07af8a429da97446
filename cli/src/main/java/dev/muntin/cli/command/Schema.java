package dev.muntin.cli.command;

import dev.muntin.analyzer.tmuxp.WorkspaceSchema;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.util.List;

/** {@code schema}: by which an editor knows what a workspace file may say. */
final class Schema implements Command {
    private static final Syntax SYNTAX = new Syntax("schema", "", "print the JSON Schema of workspace files, for editors",
            List.of(), List.of("muntin schema > workspace.schema.json"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        console.out().print(WorkspaceSchema.json());
        return ExitCode.DONE;
    }
}
