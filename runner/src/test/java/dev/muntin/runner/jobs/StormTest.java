package dev.muntin.runner.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many jobs that end at once; {@code -Dmuntin.jobs.storm=200} makes it a storm. */
class StormTest {
    private static final int SIZE = Integer.getInteger("muntin.jobs.storm", 20);

    @Test
    void everySuccessGoesAndNoFailureIsLost() throws Exception {
        try (Bench bench = new Bench()) {
            for (int i = 0; i < SIZE / 2; i++) {
                bench.run(JobSpec.of("true"));
                bench.run(Bench.shell("exit 3"));
            }

            Bench.await("every job to end", () -> bench.jobs.list().stream().allMatch(job -> job.end().equals(Optional.of(new JobEnd.Exited(3)))));
            assertEquals(SIZE / 2, bench.jobs.list().size());
        }
    }
}
