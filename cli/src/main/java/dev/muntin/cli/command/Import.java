package dev.muntin.cli.command;

import dev.muntin.analyzer.foreign.ForeignFormat;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import java.util.List;
import java.util.Optional;

/** {@code import}: writes another program's file as a workspace. */
final class Import implements Command {
    // Written down, so that a help text needs no front end to be loaded.
    private static final Syntax SYNTAX = new Syntax("import", "tmuxinator|teamocil FILE",
            "write a file of another program as a workspace (YAML unless told otherwise)",
            Writing.OPTIONS, List.of("muntin import tmuxinator ~/.config/tmuxinator/dev.yml", "muntin import teamocil dev.yml -o Dev.java"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        ForeignFormat format = ForeignFormat.called(call.argument()).orElseThrow();
        Writing writing = Writing.of(call, console, Optional.of(Form.YAML));
        String file = call.arguments().getLast();
        return writing.write(format.read(file, console.directory().resolve(file)));
    }
}
