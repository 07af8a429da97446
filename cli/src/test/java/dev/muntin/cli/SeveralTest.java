package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several workspaces in one call of {@code load}. */
class SeveralTest {
    private final Tool tool = new Tool("");

    @BeforeEach
    void workspaces() {
        tool.put("a.yaml", "session_name: a\nwindows:\n- window_name: one\n");
        tool.put("b.yaml", "session_name: b\noptions:\n  no-such-option: 1\nwindows:\n- window_name: one\n");
        tool.put("c.yaml", "session_name: c\nwindows:\n- window_name: one\n");
    }

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void eachStandsOrDoesNotAndTheWorstCounts() {
        Output output = tool.run("load", "-d", "a.yaml", "b.yaml", "c.yaml");

        assertEquals(new Output(1, "", """
                muntin: session 'a' stands as asked: 1 window, 1 pane
                muntin: session 'b' was not built: invalid option: no-such-option
                  b.yaml:3:3: session 'b': %s set-option -t '=b:' no-such-option 1
                  what had been made of it was ended again
                muntin: session 'c' stands as asked: 1 window, 1 pane
                """.formatted(tool.tmux())), output);
        assertEquals(List.of("a", "c"), sessions());
    }

    @Test
    void whereOneHasErrorsAllAreSaidAndNothingIsBuilt() {
        tool.put("x.yaml", "session_name: x\nwindows:\n- layout: tilled\n");
        tool.put("y.yaml", "session_name: y\nwindows:\n- layout: evn-vertical\n");

        Output output = tool.run("load", "-d", "x.yaml", "a.yaml", "y.yaml");

        assertEquals(2, output.exit());
        assertTrue(output.stderr().contains("x.yaml:3:11: error: ") && output.stderr().contains("y.yaml:3:11: error: "), output::stderr);
        assertEquals(List.of(), tool.dispatches());
    }

    @Test
    void twoOfOneNameAreNoCall() {
        assertEquals(new Output(2, "", "muntin: 'a.yaml' and './a.yaml' are both session 'a'\ntry 'muntin load --help'\n"),
                tool.run("load", "-d", "a.yaml", "./a.yaml"));
    }

    private List<String> sessions() {
        return tool.server.must("list-sessions", "-F", "#{session_name}").lines().toList();
    }
}
