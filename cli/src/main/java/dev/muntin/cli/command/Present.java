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
import dev.muntin.ops.ListSessions;
import dev.muntin.ops.word.Format;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What a user can name just now; nothing where it cannot be found out at once, because somebody waits with a finger on a key. */
record Present(Console console) implements Known {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Override
    public List<Candidate> of(Meaning meaning, Call call) {
        return switch (meaning) {
            case WORKSPACE -> workspaces();
            case SESSION -> sessions(call);
            case FILE, FOLDER, JOB_ID, JOB_TAG, COMMAND_LINE, TEXT -> List.of();
        };
    }

    private List<Candidate> workspaces() {
        try {
            return NamedWorkspaces.of(console).all().entrySet().stream()
                    .map(each -> new Candidate(each.getKey(), each.getValue().toString())).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Candidate> sessions(Call call) {
        try (Engine tmux = new SubprocessEngine(Server.of(call, console))) {
            return tmux.send(new Request(List.of(ListSessions.all(new Format("#{session_name}"))), PATIENCE)).text()
                    .lines().map(Candidate::new).toList();
        } catch (EngineException e) {
            return List.of();
        }
    }
}
