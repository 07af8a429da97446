package dev.muntin.runner.jobs;

import dev.muntin.engine.Background;
import dev.muntin.engine.EngineException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Looks at a job, now and then, until it has ended: often at first, because most jobs are short. */
final class Watching {
    static final Duration FOR_EVER = Duration.ofDays(10_000);

    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final Duration SLICE = Duration.ofMillis(20);

    /** What is done again and again while the end is waited for. */
    interface Meanwhile {
        void run() throws IOException;
    }

    private final Jobs jobs;
    private final JobId id;

    Watching(Jobs jobs, JobId id) {
        this.jobs = jobs;
        this.id = id;
    }

    /** On a thread of its own. */
    CompletableFuture<JobEnd> started() {
        return Background.of("muntin-job-" + id, () -> await(FOR_EVER, () -> { }).orElseThrow());
    }

    Optional<JobEnd> await(Duration patience, Meanwhile meanwhile) throws EngineException, IOException, InterruptedException {
        long last = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST;
        while (true) {
            Optional<JobEnd> end = look();
            long left = last - System.nanoTime();
            if (end.isPresent() || left <= 0) {
                return end;
            }
            pass(Math.min(left, pause.toNanos()), meanwhile);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    private static void pass(long nanos, Meanwhile meanwhile) throws IOException, InterruptedException {
        for (long left = nanos; left > 0; left -= SLICE.toNanos()) {
            meanwhile.run();
            Thread.sleep(Duration.ofNanos(Math.min(left, SLICE.toNanos())));
        }
    }

    /** Its end, if it has come. */
    Optional<JobEnd> look() throws EngineException {
        return jobs.ended(id);
    }
}
