package dev.muntin.cli.command;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.FrontEnd;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From the WORKSPACE of a command line to a session that can be built; what is wrong on the way is shown at once. */
record WorkspaceReader(Call call, Console console, boolean withDirectories) {
    static final Option SET = Option.valued("NAME=VALUE",
            "a variable of the workspace, for ${NAME} and ${NAME:-default}; can be given again", "--set");

    /** The session, or nothing if the workspace has errors. */
    Optional<SessionSpec> read(String workspace) {
        FileAnalysis analysis = analysis(workspace);
        console.diagnose(analysis.diagnostics(), analysis::words);
        return analysis.session();
    }

    FileAnalysis analysis(String workspace) {
        WorkspacePath found = WorkspacePath.of(workspace, console);
        return FileAnalysis.of(found.shown(), found.path(), surroundings(found));
    }

    /** What the file declares, before any analysis. */
    WorkspaceFile declaration(String workspace) {
        WorkspacePath found = WorkspacePath.of(workspace, console);
        return FrontEnd.read(found.shown(), found.path(), surroundings(found));
    }

    private Surroundings surroundings(WorkspacePath found) {
        Surroundings here = Surroundings.here(found.folder(), console.environment()).with(variables(call));
        return withDirectories ? here : here.withoutDirectories();
    }

    /** What the line says of the variables. */
    static Map<String, String> variables(Call call) {
        Map<String, String> variables = new HashMap<>();
        for (String text : call.values(SET.name())) {
            int end = text.indexOf('=');
            if (end < 0 || !text.substring(0, end).matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new UsageException(call.syntax().command(), "--set takes NAME=VALUE, the name of letters, digits and _, not '" + text + "'");
            }
            variables.put(text.substring(0, end), text.substring(end + 1));
        }
        return variables;
    }
}
