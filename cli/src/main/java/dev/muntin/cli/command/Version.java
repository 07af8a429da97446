package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import java.util.List;

/** {@code version}: which muntin this is. */
public final class Version implements Command {
    private static final Syntax SYNTAX = new Syntax("version", "", "say which muntin this is", List.of(), List.of("muntin version"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        return say(console);
    }

    /** The same for whoever asks by an option. */
    public static ExitCode say(Console console) {
        String version = Version.class.getPackage().getImplementationVersion();
        console.out().println("muntin " + (version == null ? "(not packaged)" : version));
        return ExitCode.DONE;
    }
}
