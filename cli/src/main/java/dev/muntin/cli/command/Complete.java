package dev.muntin.cli.command;

import dev.muntin.cli.completion.Completer;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.util.List;

/** {@code __complete}: what may stand where the cursor is; asked by the scripts of {@link Completion} at every press of the key. */
final class Complete implements Command {
    private static final Syntax SYNTAX = new Syntax("__complete", "-- [WORD...]", "say what the last of these words may become", List.of(), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        List<String> words = call.rest().isEmpty() ? List.of("") : call.rest();
        int last = words.size() - 1;
        new Completer(Commands.syntaxes(), new Present(console)).complete(words.subList(0, last), words.get(last)).lines()
                .forEach(console.out()::println);
        return ExitCode.DONE;
    }
}
