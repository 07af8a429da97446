package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;

/** One word of the command line. */
public interface Command {
    Syntax syntax();

    ExitCode run(Call call, Console console);
}
