package dev.muntin.cli.command;

import dev.muntin.analyzer.foreign.ForeignFormat;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import java.util.List;
import java.util.Optional;

/** {@code import}: writes another program's file as a workspace. */
final class Import implements Command {
    private static final String PROGRAMS = String.join(" or ", ForeignFormat.words());
    private static final Syntax SYNTAX = new Syntax("import", "PROGRAM FILE",
            "write a file of " + PROGRAMS + " as a workspace (YAML unless told otherwise)",
            Writing.OPTIONS, List.of("muntin import tmuxinator ~/.config/tmuxinator/dev.yml", "muntin import teamocil dev.yml -o Dev.java"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        if (call.arguments().size() != 2) {
            throw wrong("say whose file it is, " + PROGRAMS + ", and which");
        }
        String program = call.arguments().getFirst();
        ForeignFormat format = ForeignFormat.called(program)
                .orElseThrow(() -> wrong("files of '" + program + "' cannot be read, only those of " + PROGRAMS));
        Writing writing = Writing.of(call, console, Optional.of(Form.YAML));
        String file = call.arguments().getLast();
        return writing.write(format.read(file, console.directory().resolve(file)));
    }

    private static UsageException wrong(String words) {
        return new UsageException(SYNTAX.command(), words);
    }
}
