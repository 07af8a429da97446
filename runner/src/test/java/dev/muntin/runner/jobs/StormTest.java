package dev.muntin.runner.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

            // Asked of tmux itself: that muntin asks makes it look at its children again.
            Bench.await("every job to end", () -> statuses(bench).stream().allMatch("ended 3"::equals));
            assertEquals(SIZE / 2, statuses(bench).size());
        }
    }

    private static List<String> statuses(Bench bench) {
        return bench.server.must("list-panes", "-a", "-f", "#{" + JobId.OPTION + "}", "-F", "#{?pane_dead,ended #{pane_dead_status},runs}").lines().toList();
    }
}
