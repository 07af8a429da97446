package dev.muntin.cli.command;

import dev.muntin.analyzer.source.Reason;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.golden.Ci;
import dev.muntin.golden.Finding;
import dev.muntin.golden.GoldenFile;
import dev.muntin.golden.GoldenFolder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** {@code golden}: holds the plans of a folder of workspaces against those that somebody has approved. */
final class Golden implements Command {
    private static final String APPROVE = "approve";
    private static final Option JSON = JsonOption.of("print what is found as JSON");
    private static final Syntax SYNTAX = new Syntax("golden", "check|approve DIR",
            "compare what each workspace of a folder would send with what was approved for it, or approve it; needs no tmux, builds nothing",
            List.of(JSON), List.of("muntin golden check workspaces", "muntin golden approve workspaces"));

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
        String shown = call.arguments().getLast();
        try {
            GoldenFolder folder = folder(shown, console);
            List<Finding> findings = folder.files().stream().map(approving ? GoldenFile::approve : GoldenFile::check).toList();
            return new GoldenReport(shown, findings, console, call.has("-q")).tell(approving, folder.skipped(), JsonOption.isIn(call));
        } catch (IOException e) {
            console.say("cannot look into '" + shown + "': " + Reason.of(e));
            return ExitCode.FAILED;
        }
    }

    private static GoldenFolder folder(String shown, Console console) throws IOException {
        if (shown.isEmpty()) {
            throw UsageException.missing("the name of the folder is empty");
        }
        Path path = console.directory().resolve(shown);
        try {
            GoldenFolder folder = GoldenFolder.of(path, shown);
            if (folder.files().isEmpty()) {
                throw UsageException.missing("there is no workspace in '" + shown + "': no " + GoldenFolder.endings());
            }
            return folder;
        } catch (NoSuchFileException e) {
            throw UsageException.missing("there is no folder '" + shown + "'");
        } catch (NotDirectoryException e) {
            throw UsageException.missing("'" + shown + "' is a file; name the folder that it is in");
        }
    }
}
