package dev.muntin.runner;

import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/**
 * Builds a session if there is none, however many do so at once. A build of one dispatch needs nothing for that: tmux gives the name to one of
 * them. Where more belongs to it, a lock keeps scripts from running twice, and everybody from finding half a session.
 */
record Ensuring(Engine engine, Plan plan, Around around, Locks locks) {
    Outcome ensured() {
        if (plan.dispatches().size() == 1 && plan.steps().stream().noneMatch(HostStep.class::isInstance)) {
            return load();
        }
        try {
            return locks.holding(around.session(), this::load);
        } catch (IOException e) {
            return new Outcome.Failed(Failure.before("cannot lock session '" + around.session() + "' in " + locks.folder() + ": " + reason(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(Failure.before("interrupted while another build of the session went on"));
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException there -> "'" + there.getFile() + "' is no directory";
            case AccessDeniedException denied -> "'" + denied.getFile() + "' may not be written";
            case FileSystemException other when other.getReason() != null -> String.valueOf(other.getReason());
            case IOException other -> String.valueOf(other.getMessage());
        };
    }

    private Outcome load() {
        return new Loading(engine, plan, around).load();
    }
}
