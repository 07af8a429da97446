package dev.muntin.runner.jobs;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.runner.Muntin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs need no more of tmux than the one in memory has. */
class InMemoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"3.2a", "3.3a", "3.5a", "3.7", "3.7c", "3.8"})
    void aJobIsStartedListedAndKilled(String version) throws Exception {
        MemoryEngine engine = new MemoryEngine(TmuxVersion.parse(version).orElseThrow());
        Surroundings here = Surroundings.here(Path.of("/tmp"), Map.of("HOME", "/tmp", "SHELL", "/bin/sh"));
        Jobs jobs = Jobs.of(Muntin.on(engine).from(here), workspace("dev", w -> w.window("one", o -> o.pane())));
        Job job = assertInstanceOf(JobStart.Started.class, jobs.run(JobSpec.of("sleep", "60").tag("a.b"))).job();

        String stamp = Timestamp.of(job.started());
        assertEquals(version.equals("3.7") ? "job-a-b-" + stamp : "job:a.b:" + stamp, job.windowName());
        assertEquals(List.of(job), jobs.list());
        assertEquals(List.of(job), jobs.kill(new JobSelection.All()));
        assertEquals(List.of(), jobs.list());
    }
}
