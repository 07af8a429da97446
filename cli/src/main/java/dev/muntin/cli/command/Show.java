package dev.muntin.cli.command;

import dev.muntin.analyzer.Restating;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.tmuxp.WorkspaceWriter;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.Optional;

/** {@code show}: a workspace as it is understood. */
final class Show implements Command {
    private static final Option YAML = Option.flag("as YAML (the default)", "--yaml");
    private static final Syntax SYNTAX = new Syntax("show", "WORKSPACE",
            "print the workspace with inheritance, paths and variables resolved; it loads again",
            List.of(JsonOption.OPTION, YAML, WorkspaceReader.SET), List.of("muntin show dev.yaml", "muntin show --json dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        if (JsonOption.isIn(call) && call.has(YAML.name())) {
            throw new UsageException(SYNTAX.command(), "--json or --yaml, not both");
        }
        Optional<SessionSpec> session = new WorkspaceReader(call, console, false).read(call.argument());
        if (session.isEmpty()) {
            return ExitCode.USAGE;
        }
        Workspace resolved = Restating.of(session.get());
        console.out().print(JsonOption.isIn(call) ? WorkspaceWriter.json(resolved) : WorkspaceWriter.yaml(resolved));
        return ExitCode.DONE;
    }
}
