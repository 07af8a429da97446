package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.compiler.preview.Preview;
import dev.muntin.compiler.preview.PreviewJson;
import dev.muntin.compiler.preview.SvgPreview;
import dev.muntin.compiler.preview.TextPreview;
import dev.muntin.ops.layout.Size;
import java.util.List;
import java.util.Optional;

/** {@code preview}: draws the windows of a workspace. */
final class ShowPreview implements Command {
    private static final int COLUMNS = 80;
    private static final Option SVG = Option.valued("FILE", "draw a picture into FILE instead; - is standard output", "--svg");
    private static final Option JSON = JsonOption.of("where each pane will lie, as JSON");
    private static final Syntax SYNTAX = new Syntax("preview", "WORKSPACE", "draw each window to scale; needs no tmux, touches nothing",
            List.of(SVG, JSON, NewFile.REPLACE, WorkspaceReader.SET, Sizes.OPTION),
            List.of("muntin preview dev.yaml", "muntin preview --size 120x40 --svg dev.svg dev.yaml"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        if (JsonOption.isIn(call) && call.has(SVG.name())) {
            throw new UsageException(SYNTAX.command(), "--json and --svg show the same in two ways; take one");
        }
        Optional<SessionSpec> session = new WorkspaceReader(call, console, false).read(call.argument());
        if (session.isEmpty()) {
            return ExitCode.USAGE;
        }
        Preview preview = Preview.of(session.get(), Sizes.of(call, console, session.get()));
        if (JsonOption.isIn(call)) {
            console.out().print(PreviewJson.of(preview));
            return ExitCode.DONE;
        }
        Optional<String> file = call.value(SVG.name());
        if (file.isPresent() && !file.get().equals(NewFile.STANDARD_OUTPUT)) {
            return new NewFile(file.get(), call, console).write(SvgPreview.of(preview));
        }
        console.out().print(file.isPresent() ? SvgPreview.of(preview) : TextPreview.of(preview, columns(console)));
        return ExitCode.DONE;
    }

    /** As wide as the terminal, if that is where it goes. */
    private static int columns(Console console) {
        return (console.terminal().out() ? console.size() : Optional.<Size>empty()).map(Size::columns).orElse(COLUMNS);
    }
}
