package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/**
 * A file that a command shall write; what is there already stays unless its user says otherwise.
 *
 * @param name as the user named it
 */
record NewFile(String name, Console console) {
    static final Option REPLACE = Option.flag("replace FILE if there is one", "-y", "--yes");

    static NewFile of(String name, Call call, Console console) {
        if (Files.exists(console.directory().resolve(name)) && !call.has(REPLACE.name())) {
            throw UsageException.missing("'" + name + "' is there already; with -y it is replaced");
        }
        return new NewFile(name, console);
    }

    ExitCode write(String text) {
        try {
            Files.writeString(console.directory().resolve(name), text);
            return ExitCode.DONE;
        } catch (NoSuchFileException e) {
            console.say("cannot write '" + name + "': there is no such directory");
            return ExitCode.FAILED;
        } catch (IOException e) {
            console.say("cannot write '" + name + "': " + e.getMessage());
            return ExitCode.FAILED;
        }
    }
}
