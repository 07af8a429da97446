package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentinelsTest {
    @Test
    void windowsAndPanesAloneArePrintedBetweenByNothing() {
        assertEquals(List.of(), sentinels(Plans.lines(Plans.of(workspace("x", w -> w.window("a", a -> a.pane().pane().pane())
                .window("b", b -> b.pane().pane()))))));
    }

    @Test
    void eachOptionThatAnAuthorWroteStandsBetweenTwoLines() {
        List<String> lines = Plans.lines(Plans.of(workspace("x", w -> w
                .window("a", a -> a.option("main-pane-width", 20).option("remain-on-exit", true).pane().pane()))));

        int first = lines.indexOf("set-option -w -t =x: main-pane-width 20");
        assertEquals(List.of(
                "set-option -w -t =x: main-pane-width 20",
                "display-message -p n1:1",
                "set-option -w -t =x: remain-on-exit on",
                "display-message -p n1:2",
                "split-window -t =x:"), lines.subList(first, first + 5));
    }

    @Test
    void anOptionOfTheUsersOwnCannotBeRefused() {
        assertEquals(List.of(), sentinels(Plans.lines(Plans.of(workspace("x",
                w -> w.window("a", a -> a.option("@one", 1).option("@two", 2).pane().pane()))))));
    }

    private static List<String> sentinels(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("display-message")).toList();
    }
}
