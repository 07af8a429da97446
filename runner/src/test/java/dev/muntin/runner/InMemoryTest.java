package dev.muntin.runner;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds without a tmux: what is sent is what the tmux in memory makes the workspace of. */
class InMemoryTest {
    private static final Workspace DEV = workspace("dev", w -> w
            .directory("/tmp")
            .window("editor", e -> e.layout(MAIN_VERTICAL).pane(p -> p.run("echo one").focus()).pane("echo two").pane("pwd"))
            .window("logs", l -> l.focus().pane("echo four").pane(p -> p.focus().directory("/usr")).pane()));

    private final Surroundings here = Surroundings.here(Path.of("/tmp"), Map.of("HOME", "/tmp", "SHELL", "/bin/sh"));

    @ParameterizedTest
    @ValueSource(strings = {"3.2a", "3.3a", "3.5a", "3.7c", "3.8"})
    void aWorkspaceIsBuiltAndConfirmed(String version) {
        MemoryEngine engine = new MemoryEngine(TmuxVersion.parse(version).orElseThrow());
        assertInstanceOf(Outcome.Confirmed.class, Muntin.on(engine).from(here).load(DEV));
        assertEquals(List.of("editor", "logs"), engine.snapshot().session("dev").orElseThrow().windows().stream().map(window -> window.name()).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 11})
    void aBuildThatIsRefusedLeavesNothing(int command) {
        MemoryEngine engine = new MemoryEngine(TmuxVersion.parse("3.5a").orElseThrow());
        engine.faults().failAt(command);
        assertInstanceOf(Outcome.Failed.class, Muntin.on(engine).from(here).load(DEV));
        assertEquals(List.of(), engine.snapshot().sessions());
    }
}
