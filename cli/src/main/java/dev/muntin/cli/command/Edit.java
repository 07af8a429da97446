package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.Editor;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Syntax;
import java.io.IOException;
import java.util.List;

/** {@code edit}: opens a workspace in its author's editor, and says afterwards what is wrong with it. */
final class Edit implements Command {
    private static final Syntax SYNTAX = new Syntax("edit", "WORKSPACE", "open a workspace in $VISUAL or $EDITOR (else vi), and check it afterwards",
            List.of(WorkspaceReader.SET), List.of("muntin edit work", "EDITOR='code --wait' muntin edit dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        WorkspacePath workspace = WorkspacePath.of(call.argument(), console);
        Editor editor = Editor.of(console);
        console.flush();
        try {
            int exit = editor.open(workspace.path());
            if (exit != 0) {
                console.say("the editor '" + editor.words() + "' ended with " + exit);
                return ExitCode.FAILED;
            }
        } catch (IOException e) {
            console.say("cannot start an editor: " + e.getMessage());
            return ExitCode.FAILED;
        }
        return new WorkspaceReader(call, console, true).read(call.argument()).isPresent() ? ExitCode.DONE : ExitCode.USAGE;
    }
}
