package dev.muntin.runner.jobs;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.source.Reason;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.runner.Absence;
import dev.muntin.runner.Muntin;
import dev.muntin.runner.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings one job to run. The session is asked for only when tmux says that it is missing: mostly it stands. */
record Starting(Muntin muntin, SessionSpec session, SessionTarget.Named target) {
    /** Found among what hooks of the user's may print. */
    private static final String STANDS = "stands ";

    /** @param spool where somebody reads the output who waits for the job */
    JobStart start(JobSpec spec, Keeping keeping, Optional<Spool> spool) throws EngineException {
        if (spec.place() instanceof JobPlace.Beside beside && beside.window() instanceof WindowTarget.Id window && !isOurs(window)) {
            return new JobStart.Refused("session '" + session.name() + "' has no window " + window.asWindow());
        }
        JobId id = JobId.next();
        Optional<LogWriter> log = writer(spec, id, spool);
        if (log.isPresent()) {
            try {
                log.get().prepare();
            } catch (IOException e) {
                return new JobStart.Refused("cannot write the log " + log.get().file() + ": " + Reason.of(e));
            }
        }
        Launch launch = new Launch(id, Instant.now(), spec, keeping, log, target, directory(), environment());
        Optional<JobStart> first = send(launch);
        return first.isPresent() ? first.get() : afterBuilding(launch);
    }

    /** An id that is no longer this session's can be anybody's. */
    private boolean isOurs(WindowTarget.Id window) throws EngineException {
        Reply reply = muntin.engine().send(Request.of(List.of(ListPanes.of(target, new Format(STANDS + "#{window_id}")))));
        return reply.text().lines().anyMatch((STANDS + window.asWindow())::equals);
    }

    private static Optional<LogWriter> writer(JobSpec spec, JobId id, Optional<Spool> spool) {
        return spec.log().file(id).map(file -> new LogWriter(id, file, spec.log() instanceof JobLog.Records, spool))
                .or(() -> spool.map(waiting -> new LogWriter(id, LogWriter.NOWHERE, false, spool)));
    }

    private JobStart afterBuilding(Launch launch) throws EngineException {
        Outcome outcome = muntin.ensure(session);
        if (!(outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.AlreadyThere)) {
            return new JobStart.NoSession(outcome);
        }
        return send(launch).orElseGet(() -> new JobStart.Refused("session '" + session.name() + "' ended while the job was about to start"));
    }

    /** What came of it; nothing if there is no session. */
    private Optional<JobStart> send(Launch launch) throws EngineException {
        Reply reply = answer(launch);
        Optional<Job> job = JobListing.told(launch.id(), reply);
        if (job.isPresent()) {
            return Optional.of(new JobStart.Started(job.get()));
        }
        return Absence.isSaidBy(reply) ? Optional.empty() : Optional.of(new JobStart.Refused(reply.fault()));
    }

    private Reply answer(Launch launch) throws EngineException {
        try {
            return muntin.engine().send(Request.of(launch.operations()));
        } catch (EngineException e) {
            if (e.certainty() == Certainty.NOT_DISPATCHED) {
                throw e;
            }
            throw e.with("; the job may start all the same, as " + launch.id());
        }
    }

    private Path directory() {
        return session.directory().orElse(muntin.directory());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        session.environment().entries().forEach((name, value) -> environment.put(name, value.value()));
        return environment;
    }
}
