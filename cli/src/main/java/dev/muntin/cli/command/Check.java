package dev.muntin.cli.command;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.DiagnosticsJson;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code check}: says what is wrong with workspaces. */
final class Check implements Command {
    private static final Option STRICT = Option.flag("take warnings for errors, and warn of more", "--strict");
    private static final Option JSON = JsonOption.of("print what is found as JSON");
    private static final Syntax SYNTAX = new Syntax("check", "WORKSPACE...", "say what is wrong with workspaces; needs no tmux, builds nothing",
            List.of(STRICT, JSON, WorkspaceReader.SET), List.of("muntin check dev.yaml", "muntin check --strict examples/*.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        List<FileAnalysis> analyses = new ArrayList<>();
        for (String workspace : call.arguments()) {
            analysis(workspace, call, console).ifPresent(analyses::add);
        }
        if (JsonOption.isIn(call)) {
            List<Diagnostic> all = analyses.stream().flatMap(analysis -> analysis.diagnostics().stream()).toList();
            console.out().print(DiagnosticsJson.of(all));
        } else {
            analyses.forEach(analysis -> console.diagnose(analysis.diagnostics(), analysis::words));
        }
        long sound = analyses.stream().filter(analysis -> analysis.session().isPresent()).count();
        return sound == call.arguments().size() ? ExitCode.DONE : ExitCode.USAGE;
    }

    /** Empty, and said, if there is no such file: the others are looked at all the same. */
    private static Optional<FileAnalysis> analysis(String workspace, Call call, Console console) {
        WorkspaceReader reader = new WorkspaceReader(call, console, true);
        try {
            FileAnalysis analysis = reader.analysis(workspace);
            return Optional.of(call.has(STRICT.name()) ? analysis.strict() : analysis);
        } catch (UsageException missing) {
            // What is wrong with the call itself is wrong for all of them.
            if (missing.help().isPresent()) {
                throw missing;
            }
            console.say(missing.words());
            return Optional.empty();
        }
    }
}
