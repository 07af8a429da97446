package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.line.Call;
import dev.muntin.engine.TmuxClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tmux that a command line speaks of. */
final class Server {
    private Server() {}

    static TmuxClient of(Call call, Console console) {
        String binary = call.value("--tmux").orElse(console.environment().getOrDefault("MUNTIN_TMUX", ""));
        return new TmuxClient(Path.of(binary.isEmpty() ? "tmux" : binary), options(call), console.environment());
    }

    /** Those of tmux's own that name the server. */
    static List<String> options(Call call) {
        List<String> options = new ArrayList<>();
        for (String option : List.of("-L", "-S", "-f")) {
            call.value(option).ifPresent(value -> options.addAll(List.of(option, value)));
        }
        return options;
    }
}
