package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import java.util.List;

/** {@code version}: which muntin this is. */
public final class Version implements Command {
    private static final int SCHEMA = 1;
    private static final Syntax SYNTAX = new Syntax("version", "", "say which muntin this is", List.of(JsonOption.OPTION),
            List.of("muntin version", "muntin version --json"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        return say(console, JsonOption.isIn(call));
    }

    /** The same for whoever asks by an option. */
    public static ExitCode say(Console console, boolean json) {
        String packaged = Version.class.getPackage().getImplementationVersion();
        String version = packaged == null ? "(not packaged)" : packaged;
        console.out().print(json ? Json.document(SCHEMA, "version", version, Codecs.TEXT) : "muntin " + version + "\n");
        return ExitCode.DONE;
    }
}
