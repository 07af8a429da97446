package dev.muntin.cli.command;

import dev.muntin.analyzer.FrontEnd;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import java.util.List;
import java.util.Optional;

/** {@code convert}: writes a workspace in another form. */
final class Convert implements Command {
    private static final Syntax SYNTAX = new Syntax("convert", "WORKSPACE", "write a workspace as YAML, JSON or Java that declares the same",
            Writing.OPTIONS, List.of("muntin convert dev.yaml --to java", "muntin convert Dev.java -o dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        WorkspacePath workspace = WorkspacePath.of(call.argument(), console);
        Writing writing = Writing.of(call, console, Optional.empty());
        return writing.write(FrontEnd.read(workspace.shown(), workspace.path(), Surroundings.here(workspace.folder(), console.environment())));
    }
}
