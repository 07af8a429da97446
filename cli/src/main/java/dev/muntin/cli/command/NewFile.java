package dev.muntin.cli.command;

import dev.muntin.analyzer.source.Reason;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a command shall write; what is there already stays unless its user says otherwise.
 *
 * @param name as the user named it
 */
record NewFile(String name, Call call, Console console) {
    /** What many programs call it where a file could be named. */
    static final String STANDARD_OUTPUT = "-";

    static final Option REPLACE = Option.flag("replace FILE if there is one", "-y", "--yes");

    ExitCode write(String text) {
        Path path = console.directory().resolve(name);
        // In a pipe or a device nothing is lost.
        if (Files.isRegularFile(path) && !YesOption.agrees("'" + name + "' is there already. Replace it?", call, console)) {
            return ExitCode.FAILED;
        }
        try {
            Files.writeString(path, text);
            return ExitCode.DONE;
        } catch (IOException e) {
            console.say("cannot write '" + name + "': " + Reason.of(e));
            return ExitCode.FAILED;
        }
    }
}
