package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code convert}: writes a workspace in another form. */
final class Convert implements Command {
    private static final Syntax SYNTAX = new Syntax("convert", "WORKSPACE", "write a workspace as YAML, JSON or Java that declares the same",
            Stream.concat(Writing.OPTIONS.stream(), Stream.of(WorkspaceReader.SET)).toList(),
            List.of("muntin convert dev.yaml --to java", "muntin convert Dev.java -o dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        String workspace = call.argument();
        return Writing.of(call, console, Optional.empty()).write(new WorkspaceReader(call, console, false).declaration(workspace));
    }
}
