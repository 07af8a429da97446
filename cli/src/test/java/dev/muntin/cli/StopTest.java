package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code ensure} and {@code stop}. */
class StopTest {
    private final Tool tool = new Tool("");
    private Path file = Path.of("");

    @BeforeEach
    void aWorkspaceThatSaysGoodbye() {
        file = tool.put("dev.yaml", "session_name: dev\non_project_stop: echo goodbye\nwindows:\n- window_name: one\n");
        tool.server.must("new-session", "-d", "-s", "devx");
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void whatIsEnsuredIsBuiltOnceAndTold() {
        String told = "{\"workspace\":\"" + file + "\",\"session_name\":\"dev\",\"created\":";

        assertEquals(new Output(0, told + "true}\n", ""), tool.run("ensure", "dev.yaml"));
        assertEquals(new Output(0, told + "false}\n", ""), tool.run("ensure", "dev.yaml"));
    }

    @Test
    void whatMuntinHasBuiltIsEndedBehindItsLastLines() {
        tool.load("dev.yaml");

        assertEquals(new Output(0, "", "goodbye\nmuntin: session 'dev' was ended\n"), tool.run("stop", "dev.yaml"));
        assertEquals("devx", tool.server.must("list-sessions", "-F", "#{session_name}"));
    }

    @Test
    void nothingToEndIsNoFailure() {
        assertEquals(new Output(0, "", "muntin: session 'dev' does not run\n"), tool.run("stop", "dev.yaml"));
    }

    @Test
    void whatOthersHaveMadeIsEndedByYesAlone() {
        tool.server.must("new-session", "-d", "-s", "dev");

        assertEquals(new Output(2, "", "muntin: session 'dev' was not built by muntin. End it? There is nobody to ask; -y says yes\n"),
                tool.run("stop", "dev.yaml"));
        assertEquals(0, tool.run("stop", "-yq", "dev.yaml").exit());
        assertEquals("devx", tool.server.must("list-sessions", "-F", "#{session_name}"));
    }
}
