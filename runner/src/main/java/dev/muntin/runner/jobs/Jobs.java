package dev.muntin.runner.jobs;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillPane;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.runner.Absence;
import dev.muntin.runner.Muntin;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The jobs of a workspace's session: commands in windows of their own. tmux alone keeps them, so that whoever asks finds those that anybody has started.
 *
 * {@snippet :
 * Jobs jobs = Jobs.of(Muntin.on(engine), workspace);
 * JobStart start = jobs.run(JobSpec.of("make", "test").tag("tests"));
 * }
 */
public final class Jobs {
    private static final int TRIES = 3;

    private final Muntin muntin;
    private final Engine engine;
    private final SessionSpec session;
    private final SessionTarget.Named target;

    private Jobs(Muntin muntin, SessionSpec session) {
        this.muntin = muntin;
        this.engine = muntin.engine();
        this.session = session;
        this.target = new SessionTarget.Named(session.name());
    }

    public static Jobs of(Muntin muntin, Workspace workspace) {
        return of(muntin, muntin.resolved(workspace));
    }

    /** The same for a workspace that has been analysed. */
    public static Jobs of(Muntin muntin, SessionSpec session) {
        return new Jobs(muntin, session);
    }

    /** Starts a job, and before it the session if there is none. */
    public JobStart run(JobSpec spec) throws EngineException {
        return new Starting(muntin, session, target).start(spec, spec.keeping(), Optional.empty());
    }

    /** Starts a job whose output goes to the caller, who waits for its end. */
    public Attended attend(JobSpec spec) throws EngineException, IOException {
        return Attended.start(this, new Starting(muntin, session, target), spec);
    }

    /** Those that tmux knows; none if there is no session. */
    public List<Job> list() throws EngineException {
        List<Job> jobs = listed();
        if (jobs.stream().noneMatch(job -> job.state() instanceof JobState.Exiting)) {
            return jobs;
        }
        // When a child of its own has ended, tmux looks at all of them.
        engine.send(Request.of(List.of(RunShell.of("true"))));
        return listed();
    }

    private List<Job> listed() throws EngineException {
        return asked(JobListing.of(target));
    }

    /** One of them, as it is now; absent once its pane is gone. */
    public Optional<Job> find(JobId id) throws EngineException {
        return asked(JobListing.of(id)).stream().findFirst();
    }

    private List<Job> asked(ListPanes listing) throws EngineException {
        Reply reply = engine.send(Request.of(List.of(listing)));
        // On a busy machine tmux 3.7c and 3.8 break lines off in the middle.
        for (int i = 1; i < TRIES && JobListing.isBroken(Printed.of(reply.stdout())); i++) {
            reply = engine.send(Request.of(List.of(listing)));
        }
        if (reply.exit() == 0) {
            return JobListing.read(Printed.of(reply.stdout()));
        }
        if (Absence.isSaidBy(reply)) {
            return List.of();
        }
        // Neither there nor missing: a socket that may not be opened, say.
        throw new EngineException(Certainty.UNKNOWN, reply.words());
    }

    /** Ends jobs, and takes their panes away; whatever else stands in their windows stays. Gives those that it found. */
    public List<Job> kill(JobSelection selection) throws EngineException {
        List<Job> chosen = listed().stream().filter(selection::has).toList();
        List<Operation> chain = new ArrayList<>();
        // A server that was started anew gives the same ids again, to others.
        chosen.forEach(job -> chain.add(IfShell.holds(job.pane(), JobListing.is(job.id()), List.of(KillPane.of(job.pane())))));
        if (!chain.isEmpty()) {
            engine.send(Request.of(chain));
        }
        return chosen;
    }

    /** Looks at what a job says: at its log, else at its pane. */
    public Following following(Job job, OutputStream out) {
        return new Following(this, job, out);
    }

    /** How a job ends, as soon as it is seen; to cancel it is to look no longer. */
    public CompletableFuture<JobEnd> end(JobId id) {
        return new Watching(this, id).started();
    }

    /** Waits for the end of a job; absent if it has not come in this time. */
    public Optional<JobEnd> await(JobId id, Duration patience) throws EngineException, IOException, InterruptedException {
        return new Watching(this, id).await(patience, () -> { });
    }

    Engine engine() {
        return engine;
    }
}
