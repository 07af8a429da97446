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

    /** Those that tmux knows, in the order in which they were started; none if there is no session. */
    public List<Job> list() throws EngineException {
        return listed(answer(JobListing.of(target))).stream().sorted(Job.BY_START).toList();
    }

    /** One of them, as it is now; absent once its pane is gone. */
    public Optional<Job> find(JobId id) throws EngineException {
        return listed(answer(JobListing.of(id))).stream().findFirst();
    }

    /** With what one of them has ended, if it has. */
    Optional<JobEnd> ended(JobId id) throws EngineException {
        Reply reply = answer(JobListing.of(id));
        if (Absence.ofServerIsSaidBy(reply)) {
            return Optional.of(new JobEnd.Lost());
        }
        Optional<Job> job = listed(reply).stream().findFirst();
        return job.isPresent() ? job.get().end() : Optional.of(new JobEnd.Gone());
    }

    private Reply answer(ListPanes listing) throws EngineException {
        Reply reply = whole(listing);
        if (listed(reply).stream().noneMatch(job -> job.state() instanceof JobState.Exiting)) {
            return reply;
        }
        // When a child of its own has ended, tmux looks at all of them.
        engine.send(Request.of(List.of(RunShell.of("true"))));
        return whole(listing);
    }

    private Reply whole(ListPanes listing) throws EngineException {
        Reply reply = engine.send(Request.of(List.of(listing)));
        // On a busy machine tmux 3.7c and 3.8 break lines off in the middle.
        for (int i = 1; i < TRIES && JobListing.isBroken(Printed.of(reply.stdout())); i++) {
            reply = engine.send(Request.of(List.of(listing)));
        }
        if (reply.exit() != 0 && !Absence.isSaidBy(reply)) {
            // Neither there nor missing: a socket that may not be opened, say.
            throw new EngineException(Certainty.UNKNOWN, reply.fault());
        }
        return reply;
    }

    private static List<Job> listed(Reply reply) {
        return reply.exit() == 0 ? JobListing.read(Printed.of(reply.stdout())) : List.of();
    }

    /** Ends jobs, and takes their panes away; whatever else stands in their windows stays. Gives those that it found. */
    public List<Job> kill(JobSelection selection) throws EngineException {
        List<Job> chosen = listed(whole(JobListing.of(target))).stream().filter(selection::has).sorted(Job.BY_START).toList();
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
