package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.UsageException;
import dev.muntin.engine.TmuxClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tmux that a command line speaks of. */
final class Server {
    private Server() {}

    static TmuxClient of(Call call, Console console) {
        List<String> options = options(call);
        call.value("-S").ifPresent(socket -> check(socket, console.directory().resolve(socket)));
        call.value("-f").filter(file -> Files.notExists(console.directory().resolve(file))).ifPresent(file -> {
            throw UsageException.missing("-f " + file + ": there is no such file");
        });
        String binary = call.value("--tmux").orElse(console.environment().getOrDefault("MUNTIN_TMUX", ""));
        return new TmuxClient(Path.of(binary.isEmpty() ? "tmux" : binary), options, console.environment());
    }

    /** Where a server is to be started, tmux removes any file that stands there. */
    private static void check(String socket, Path path) {
        if (Files.isRegularFile(path)) {
            throw UsageException.missing("-S " + socket + " is a file, not a socket: tmux would remove it to make one");
        }
        if (Files.isSymbolicLink(path) && Files.notExists(path)) {
            throw UsageException.missing("-S " + socket + " is a link to nothing: tmux would remove it to make a socket");
        }
        if (Files.isDirectory(path)) {
            throw UsageException.missing("-S " + socket + " is a directory, not a socket: name one in it");
        }
    }

    /** Those of tmux's own that name the server. */
    static List<String> options(Call call) {
        for (String name : List.of("-L", "-S")) {
            // tmux would start a server on a socket without a name, which nobody finds again.
            if (call.value(name).filter(String::isEmpty).isPresent()) {
                throw new UsageException(call.syntax().command(), name + " names no server: its value is empty");
            }
        }
        List<String> options = new ArrayList<>();
        for (String option : List.of("-L", "-S", "-f")) {
            call.value(option).ifPresent(value -> options.addAll(List.of(option, value)));
        }
        return options;
    }
}
