package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    private static final String IN_MEMORY = "muntin: engine 'memory' is a model of tmux, forgotten when this command ends: no real one is asked or changed\n";
    private static final Output BUILT = new Output(0, "", IN_MEMORY + "muntin: session 'dev' was built in memory as asked: 3 windows, 9 panes\n");
    private static final Output STANDS = new Output(0, "", "muntin: session 'dev' stands as asked: 3 windows, 9 panes\n");

    private final Tool tool = new Tool("");

    @AfterEach
    void close() {
        tool.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subprocess", "imsg", "control"})
    void everyEngineBuildsOnAColdServerAndOnAWarmOne(String engine) {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        assertEquals(STANDS, tool.run("load", "-d", "--engine", engine, "dev.yaml"));
        tool.server.must("rename-session", "-t", "=dev", "first");
        assertEquals(STANDS, tool.run("load", "-d", "--engine", engine, "dev.yaml"));
        assertEquals("dev\nfirst", tool.server.must("list-sessions", "-F", "#{session_name}"));
    }

    @Test
    void theSocketProtocolStartsNoProcessOnAServerThatRuns() {
        tool.server.must("new-session", "-d", "-s", "other");
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        assertEquals(STANDS, tool.run("load", "-d", "--engine", "imsg", "dev.yaml"));
        assertEquals(List.of(), tool.dispatches());
    }

    @Test
    void inMemoryNoTmuxIsNeeded() {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        assertEquals(BUILT, tool.run("load", "-d", "--engine", "memory", "--tmux", "/no/such/tmux", "dev.yaml"));
        assertEquals(1, tool.server.run("list-sessions").exit());
    }

    @Test
    void whatWasBuiltInMemoryIsSaidToBeNowhereElse() {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        assertEquals(IN_MEMORY, tool.run("ensure", "--engine", "memory", "dev.yaml").stderr());
        assertEquals(IN_MEMORY, tool.run("run", "--engine", "memory", "dev.yaml", "--", "true").stderr());
        assertEquals(new Output(0, "", ""), tool.run("load", "-d", "-q", "--engine", "memory", "dev.yaml"));
    }

    @Test
    void whatStandsInMemoryCannotBeAttachedTo() {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        assertEquals(new Output(2, "", """
                muntin: what stands in memory cannot be attached to; with -d it is built and forgotten
                try 'muntin load --help'
                """), tool.run("load", "--engine", "memory", "dev.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wait", "--log-file=log", "--log-dir=logs"})
    void whatRunsInMemorySaysNothing(String option) {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        assertEquals(new Output(2, "", """
                muntin: in memory no program runs: it says nothing that could be shown or logged
                try 'muntin run --help'
                """), tool.run("run", "--engine", "memory", option, "dev.yaml", "--", "true"));
    }

    @Test
    void theEnvironmentNamesOneToo() {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        tool.environment.put("MUNTIN_ENGINE", "memory");
        assertEquals(BUILT, tool.run("load", "-d", "dev.yaml"));
        assertEquals(1, tool.server.run("list-sessions").exit());
    }

    @Test
    void anEngineThatNobodyKnowsIsNamedWithItsNearest() {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
        tool.environment.put("MUNTIN_ENGINE", "contrl");
        assertEquals(new Output(2, "", """
                muntin: MUNTIN_ENGINE takes one of subprocess, imsg, control, memory, not 'contrl'; did you mean 'control'?
                try 'muntin load --help'
                """), tool.run("load", "-d", "dev.yaml"));
    }
}
