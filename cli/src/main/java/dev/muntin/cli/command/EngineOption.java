package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Suggestion;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.engine.choice.EngineName;

/** The way to tmux that a user has chosen, on the command line or in the environment. */
final class EngineOption {
    private EngineOption() {}

    static EngineName of(Call call, Console console) {
        String variable = console.environment().getOrDefault(EngineName.VARIABLE, "");
        return call.value(Syntax.ENGINE.name()).flatMap(EngineName::of)
                .orElseGet(() -> variable.isEmpty() ? EngineName.SUBPROCESS : EngineName.of(variable).orElseThrow(() -> unknown(call, variable)));
    }

    private static UsageException unknown(Call call, String variable) {
        return new UsageException(call.syntax().command(), EngineName.VARIABLE + " takes one of " + String.join(", ", EngineName.words())
                + ", not '" + variable + "'" + Suggestion.of(variable, EngineName.words()));
    }
}
