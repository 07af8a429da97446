package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.planner.TransactionPlanner;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.WindowBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LateTypingTest {
    @Test
    void aPaneKeepsEachOfItsLinesWithItsOwnId() {
        assertEquals(List.of(
                "set-option -F -p -t =x: @muntin-typing send-keys -t #{pane_id} -l -- ' a##b' ; send-keys -t #{pane_id} Enter ; "
                        + "set-option -F -p -t #{pane_id} @muntin-row '##{history_size}:##{cursor_y}' ; "
                        + "set-option -F -p -t #{pane_id} @muntin-typing '##{@muntin-typing-2}' ; set-option -u -p -t #{pane_id} @muntin-typing-2 ; ",
                "set-option -F -p -t =x: @muntin-typing-2 send-keys -t #{pane_id} -l -- ' c' ; send-keys -t #{pane_id} Enter ; "
                        + "set-option -u -p -t #{pane_id} @muntin-typing ; set-option -u -p -t #{pane_id} @muntin-row ; "),
                lines(a -> a.pane("a#b", "c")).stream().filter(line -> line.contains(" -p ")).toList());
    }

    @Test
    void whatIsTypedLateTakesNoOtherDispatch() {
        assertEquals(1, Plans.of(workspace("x", w -> w.window("a", a -> a.pane("one")).window("b", b -> b.pane("two"))),
                new TransactionPlanner()).dispatches().size());
    }

    @Test
    void behindTheTypingOnlyTheSessionIsSpokenOf() {
        List<String> lines = lines(a -> a.pane("one").pane("two"));
        int typed = lines.indexOf("set-option -u -t =x: @muntin-wait");

        assertTrue(lines.subList(typed, lines.size()).stream().noneMatch(line -> line.matches("(send-keys|select-|split-|set-option.* -[wp] ).*")), lines::toString);
    }

    @Test
    void nothingIsKeptWhereNobodyTypes() {
        assertEquals(List.of(), late(a -> a.pane().pane()));
    }

    @Test
    void intoAProgramOfItsOwnIsTypedAtOnce() {
        assertEquals(List.of(), late(a -> a.pane(p -> p.shell("cat").run("one"))));
    }

    @Test
    void optionsForAfterwardsStandBehindWhatIsTypedAtOnce() {
        assertEquals(List.of(), late(a -> a.optionAfter("synchronize-panes", true).pane("one")));
    }

    @Test
    void whoWantsNoWaitingGetsNone() {
        assertEquals(List.of(), Plans.lines(Plans.of(workspace("x", w -> w.readiness(Readiness.NEVER).window("a", a -> a.pane("one"))))).stream()
                .filter(line -> line.contains("@muntin-wait")).toList());
    }

    private static List<String> late(Consumer<WindowBuilder> window) {
        return lines(window).stream().filter(line -> line.contains("@muntin-wait") || line.contains("@muntin-typing")).toList();
    }

    private static List<String> lines(Consumer<WindowBuilder> window) {
        return Plans.lines(Plans.of(workspace("x", w -> w.window("a", window::accept))));
    }
}
