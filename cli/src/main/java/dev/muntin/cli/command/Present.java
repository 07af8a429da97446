package dev.muntin.cli.command;

import dev.muntin.cli.completion.Candidate;
import dev.muntin.cli.completion.Known;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Meaning;
import dev.muntin.cli.terminal.Console;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.ListSessions;
import dev.muntin.ops.Operation;
import dev.muntin.ops.word.Format;
import dev.muntin.runner.jobs.JobId;
import dev.muntin.runner.jobs.JobTag;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a user can name just now; nothing where it cannot be found out at once, because somebody waits with a finger on a key. */
record Present(Console console) implements Known {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Override
    public List<Candidate> of(Meaning meaning, Call call) {
        return switch (meaning) {
            case WORKSPACE -> workspaces();
            case SESSION -> lines(call, ListSessions.all(new Format("#{session_name}"))).map(Candidate::new).toList();
            case JOB_ID -> jobs(call, JobId.OPTION).toList();
            case JOB_TAG -> jobs(call, JobTag.OPTION).map(job -> new Candidate(job.word())).distinct().toList();
            case FILE, FOLDER, COMMAND_LINE, TEXT -> List.of();
        };
    }

    private List<Candidate> workspaces() {
        try {
            return ListedWorkspace.all(console).stream().filter(ListedWorkspace::named)
                    .map(each -> new Candidate(each.name(), each.path().toString())).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The pane of a job carries its id and its tag as options. */
    private Stream<Candidate> jobs(Call call, String option) {
        return lines(call, ListPanes.all(new Format("#{" + option + "} #{window_name}")))
                .map(line -> line.split(" ", 2))
                // A hook of the user's prints lines of its own.
                .filter(line -> line.length == 2 && !line[0].isEmpty())
                .map(line -> new Candidate(line[0], line[1]));
    }

    private Stream<String> lines(Call call, Operation listing) {
        try (Engine tmux = new SubprocessEngine(Server.of(call, console))) {
            return tmux.send(new Request(List.of(listing), PATIENCE)).text().lines();
        } catch (EngineException e) {
            return Stream.of();
        }
    }
}
