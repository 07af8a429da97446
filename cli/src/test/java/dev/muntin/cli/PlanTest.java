package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.emit.ArgvEmitter;
import dev.muntin.compiler.emit.PlanJson;
import dev.muntin.compiler.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plan} for programs, and for one version of tmux. */
class PlanTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void aWorkspace() throws IOException {
        Files.writeString(directory.resolve("dev.yaml"), "session_name: dev\nwindows:\n- panes: [blank]\n");
    }

    @Test
    void aPlanInJsonReadsBack() {
        Plan plan = PlanJson.read(run("plan", "--json", "dev.yaml").out());

        assertEquals("transaction", plan.planner());
        assertEquals(run("plan", "--emit", "argv", "dev.yaml").out(), ArgvEmitter.emit(plan, List.of("tmux", "-u")));
        assertEquals(run("plan", "--json", "dev.yaml"), run("plan", "--emit", "json", "dev.yaml"));
        assertTrue(run("plan", "--emit", "argv", "--json", "dev.yaml").out().contains("\"argv\""));
    }

    @Test
    void whatAnOlderTmuxLacksIsAnErrorWithItsPlace() throws IOException {
        Files.writeString(directory.resolve("new.yaml"), "session_name: x\nwindows:\n- window_name: a\n  layout: main-vertical-mirrored\n  panes: [one, two]\n");

        assertEquals(new Ran(2, "", "muntin: new.yaml:4:11: window 1 'a': layout main-vertical-mirrored needs tmux 3.5; this is 3.4\n"),
                run("plan", "--for-tmux", "3.4", "new.yaml"));
        assertEquals("", run("plan", "--for-tmux", "3.5a", "new.yaml").err());
        assertEquals("muntin: this plan needs tmux 3.5; do not send it to an older one\n", run("plan", "new.yaml").err());
    }

    @Test
    void theOldestTmuxGetsAPlainChainBehindEmptyHooks() {
        String old = run("plan", "--for-tmux", "3.2a", "--emit", "argv", "dev.yaml").out();

        assertTrue(old.contains("set-hook -t '=dev:' after-set-option ''"), old);
        assertFalse(old.contains("set-hook -R"), old);
        assertEquals(run("plan", "--emit", "argv", "dev.yaml"), run("plan", "--for-tmux", "3.3a", "--emit", "argv", "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1c", "new", ""})
    void aVersionThatIsNoneOfTmuxIsRefused(String version) {
        assertEquals(new Ran(2, "", "muntin: --for-tmux takes a version of tmux from 3.2 on, as in 3.3a, not '" + version + "'\ntry 'muntin plan --help'\n"),
                run("plan", "--for-tmux", version, "dev.yaml"));
    }

    private Ran run(String... words) {
        return Ran.in(directory, words);
    }
}
