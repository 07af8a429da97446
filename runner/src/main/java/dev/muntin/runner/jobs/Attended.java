package dev.muntin.runner.jobs;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillPane;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.PipePane;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.word.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job that somebody waits for. Its pane stays until its end has been seen, whatever was asked for, because tmux keeps no status of what is gone; then, or
 * when nobody waits any longer, it is as asked.
 */
public final class Attended implements AutoCloseable {
    private static final Duration LAST_BYTES = Duration.ofSeconds(60);

    private final Jobs jobs;
    private final JobSpec spec;
    private final Spool spool;
    private final JobStart start;
    private boolean settled;

    private Attended(Jobs jobs, JobSpec spec, Spool spool, JobStart start) {
        this.jobs = jobs;
        this.spec = spec;
        this.spool = spool;
        this.start = start;
    }

    static Attended start(Jobs jobs, Starting starting, JobSpec spec) throws EngineException, IOException {
        Spool spool = Spool.open();
        try {
            return new Attended(jobs, spec, spool, starting.start(spec, Keeping.ALWAYS, Optional.of(spool)));
        } catch (EngineException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    public JobStart start() {
        return start;
    }

    /** Writes what the job says, as it says it, until it ends; absent if it has not ended in this time. It then goes on. */
    public Optional<JobEnd> follow(Job job, OutputStream out, Duration patience) throws EngineException, IOException, InterruptedException {
        try (Tail tail = Tail.of(spool.output(), out)) {
            Watching watching = new Watching(jobs, job.id());
            Optional<JobEnd> end = watching.await(patience, tail::copy);
            if (end.isPresent() && !(end.get() instanceof JobEnd.Lost)) {
                // tmux tells of the end before it has handed out what it has read; by its next answer it has begun to.
                watching.look();
                tail.copyAll(spool, LAST_BYTES);
                settle(job, true);
            }
            return end;
        }
    }

    /** Why not all that the job has said could be written, to its log or to whoever waits; absent as long as all could. */
    public Optional<String> loss() throws IOException {
        return spool.loss();
    }

    /** Nobody waits any longer. Whoever calls this while another one does comes back when all is settled: the program may end then. */
    @Override
    public synchronized void close() {
        try {
            if (start instanceof JobStart.Started started && !settled) {
                settle(started.job(), false);
            }
        } catch (EngineException e) {
            // Its pane stays then, which loses nothing.
            settled = true;
        } finally {
            spool.close();
        }
    }

    private synchronized void settle(Job job, boolean ended) throws EngineException {
        settled = true;
        List<Operation> chain = new ArrayList<>();
        chain.add(SetOption.of(new OptionPlace.Pane(job.pane()), "remain-on-exit", spec.keeping().option()));
        unwanted().ifPresent(condition -> chain.add(IfShell.holds(job.pane(), condition, List.of(KillPane.of(job.pane())))));
        if (!ended && job.log().isEmpty()) {
            chain.add(PipePane.end(job.pane()));
        }
        jobs.engine().send(Request.of(List.of(IfShell.holds(job.pane(), JobListing.is(job.id()), chain))));
    }

    /** When tmux would have taken the pane away. */
    private Optional<Format> unwanted() {
        return switch (spec.keeping()) {
            case ALWAYS -> Optional.empty();
            case FAILED -> Optional.of(new Format("#{&&:#{pane_dead},#{==:#{pane_dead_status},0}}"));
            case NEVER -> Optional.of(new Format("#{pane_dead}"));
        };
    }
}
