package dev.muntin.cli.command;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.analyzer.source.Reason;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ls}: the workspaces that can be called without a path. */
final class Ls implements Command {
    private static final Syntax SYNTAX = new Syntax("ls", "", "list the workspaces that need no path",
            List.of(JsonOption.OPTION), List.of("muntin ls", "muntin ls --json"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        Path folder = NamedWorkspaces.of(console).folder();
        List<ListedWorkspace> all;
        try {
            all = ListedWorkspace.all(console);
        } catch (IOException e) {
            console.say("cannot look into " + folder + ": " + Reason.of(e));
            return ExitCode.FAILED;
        }
        if (JsonOption.isIn(call)) {
            console.out().println(ListedWorkspace.json(all));
        } else {
            table(all, console);
        }
        if (all.isEmpty() && !call.has("-q")) {
            console.say("there are no workspaces in " + folder + ", and none belongs to this directory");
        }
        return ExitCode.DONE;
    }

    private static void table(List<ListedWorkspace> all, Console console) {
        int width = all.stream().mapToInt(each -> Printable.of(each.name()).length()).max().orElse(0);
        for (ListedWorkspace each : all) {
            String name = Printable.of(each.name());
            console.out().println(console.ink().strong(name) + " ".repeat(width - name.length() + 2) + Printable.of(each.path().toString()));
        }
    }
}
