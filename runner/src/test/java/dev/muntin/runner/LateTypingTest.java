package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed stands behind the prompt, once, in the pane that it is for, and nothing is left of how it came there. */
class LateTypingTest {
    private static final Workspace TALKS = workspace("dev", w -> w
            .window("a", a -> a.pane("echo o''ne", "echo t''wo").pane("echo '#{pane_id}#[x]##' | tr x y"))
            .window("b", b -> b.pane("echo t''hree")));

    private static final String LEFT = ".#{@muntin-typing}#{@muntin-typing-2}#{@muntin-row}#{@muntin-wait}#{@muntin-waited}";

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("planners")
    void eachLineStandsBehindItsPrompt(Planner planner) {
        try (Tmux tmux = new Tmux("")) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().planner(planner).load(TALKS));

            List<String> panes = tmux.panes("dev", "#{pane_id}");
            assertEquals(List.of("$  echo o''ne", "one", "$  echo t''wo", "two", "$"), shown(tmux, panes.get(0), "two"));
            assertEquals(List.of("$  echo '#{pane_id}#[x]##' | tr x y", "#{pane_id}#[y]##", "$"), shown(tmux, panes.get(1), "#{pane_id}#[y]##"));
            assertEquals(List.of("$  echo t''hree", "three", "$"), shown(tmux, panes.get(2), "three"));
            assertEquals(List.of(".", ".", "."), tmux.panes("dev", LEFT));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatIsWrongWithTheConfigurationTakesNoLineAway(Planner planner) {
        try (Tmux tmux = new Tmux("set -g no-such-option 1\n")) {
            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().planner(planner).load(TALKS));

            assertEquals(List.of("$  echo o''ne", "one", "$  echo t''wo", "two", "$"), shown(tmux, tmux.panes("dev", "#{pane_id}").getFirst(), "two"));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aShellThatNeverShowsAPromptIsTypedIntoAllTheSame(Planner planner) throws Exception {
        try (Tmux tmux = new Tmux("")) {
            Path shell = tmux.program("bash", "stty -echo\nexec cat\n");

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().planner(planner).load(workspace("dev", w -> w
                    .option("default-shell", shell.toString()).suppressHistory(false).window("a", a -> a.pane("one", "two").pane("three")))));

            for (String pane : List.of("=dev:.0", "=dev:.1")) {
                List<String> lines = pane.endsWith("0") ? List.of("one", "two") : List.of("three");
                Tmux.await("the lines of " + pane, () -> text(tmux, pane).lines().toList().equals(lines));
            }
            assertEquals(List.of(".", "."), tmux.panes("dev", LEFT));
        }
    }

    private static List<String> shown(Tmux tmux, String pane, String last) {
        Tmux.await("'" + last + "' and a prompt", () -> text(tmux, pane).contains("\n" + last + "\n$"));
        return text(tmux, pane).lines().toList();
    }

    /** Without empty lines, and with the prompt of root, too, as that of others. */
    private static String text(Tmux tmux, String pane) {
        return tmux.server.must("capture-pane", "-p", "-J", "-t", pane).lines().map(line -> line.stripTrailing().replaceFirst("^#(?= |$)", "\\$")).filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all.isEmpty() ? line : all + "\n" + line);
    }
}
