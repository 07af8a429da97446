package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.golden.Ci;
import dev.muntin.golden.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code golden}: holds the plans of workspaces against those that somebody has approved. */
final class Golden implements Command {
    private static final String APPROVE = "approve";
    private static final Option JSON = JsonOption.of("print what is found as JSON");
    private static final Syntax SYNTAX = new Syntax("golden", "check|approve PATH...",
            "compare what workspaces, files or whole folders, would send with what was approved for each, or approve it; needs no tmux, builds nothing",
            List.of(JSON, WorkspaceReader.SET), List.of("muntin golden check workspaces", "muntin golden approve workspaces/dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        boolean approving = call.argument().equals(APPROVE);
        if (approving && Ci.isMeantBy(console.environment())) {
            throw UsageException.missing("nothing is approved where " + Ci.VARIABLE + " is set, for nobody reads it there;"
                    + " approve it at your desk, and commit what that writes");
        }
        List<String> words = call.arguments().subList(1, call.arguments().size());
        GoldenChoice choice = GoldenChoice.of(words, console);
        Map<String, String> variables = WorkspaceReader.variables(call);
        List<Finding> findings = choice.files().stream().map(file -> approving ? file.approve(variables) : file.check(variables)).toList();
        return new GoldenReport(named(call, words), findings, console, call.has("-q")).tell(approving, choice.skipped(), JsonOption.isIn(call));
    }

    private static List<String> named(Call call, List<String> words) {
        Stream<String> variables = call.values(WorkspaceReader.SET.name()).stream().flatMap(variable -> Stream.of(WorkspaceReader.SET.name(), variable));
        return Stream.concat(variables, words.stream()).toList();
    }
}
