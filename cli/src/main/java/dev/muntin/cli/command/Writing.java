package dev.muntin.cli.command;

import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.UsageException;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * In which form a declaration is written, and where to.
 *
 * @param file empty for standard output
 */
record Writing(Form form, Optional<NewFile> file, Console console) {
    private static final Option TO = Option.choice("the form (else what FILE ends with)", Form.words(), "--to");
    private static final Option FILE = Option.valued("FILE", "write it there instead of printing it; - is standard output", "-o", "--output");

    static final List<Option> OPTIONS = List.of(TO, FILE, NewFile.REPLACE);

    /** @param otherwise the form if nothing says another; empty if something has to */
    static Writing of(Call call, Console console, Optional<Form> otherwise) {
        Optional<String> file = call.value(FILE.name()).filter(name -> !name.equals(NewFile.STANDARD_OUTPUT));
        Form form = call.value(TO.name()).map(Form::called)
                .or(() -> file.flatMap(Form::of))
                .or(() -> otherwise)
                .orElseThrow(() -> new UsageException(call.syntax().command(), "which form? --to " + String.join("|", Form.words())));
        return new Writing(form, file.map(name -> new NewFile(name, call, console)), console);
    }

    /** Writes what was read, unless it has errors; shows what is wrong in either case. */
    ExitCode write(WorkspaceFile read) {
        console.diagnose(read.diagnostics(), read::words);
        return read.sound().map(this::write).orElse(ExitCode.USAGE);
    }

    /** Writes a workspace that nobody has to complain of. */
    ExitCode write(Workspace workspace) {
        String text = form.write(workspace, file.map(NewFile::name).map(Writing::stem).orElse(workspace.name().orElse("")));
        if (file.isEmpty()) {
            console.out().print(text);
            return ExitCode.DONE;
        }
        return file.get().write(text);
    }

    private static String stem(String file) {
        String name = Path.of(file).getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
